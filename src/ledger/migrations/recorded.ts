import type { CreateTableBuilder } from 'kysely'

/** The columns that hold how long an index row stood in the file. */
export const recorded = <Table extends string, Columns extends string>(table: CreateTableBuilder<Table, Columns>) =>
  table.addColumn('from_sequence', 'integer', (column) => column.notNull()).addColumn('to_sequence', 'integer')

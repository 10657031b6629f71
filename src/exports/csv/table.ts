import { type Cell, csvRow } from './cell.ts'

/** Columns by name, with what of an item stands in each. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>

/** A table with its heading, a row an item. */
export async function* csvTable<Item>(columns: Columns<Item>, items: AsyncIterable<Item>): AsyncGenerator<string> {
  yield csvRow(Object.keys(columns))
  const cells = Object.values(columns)
  for await (const item of items) yield csvRow(cells.map((cell) => cell(item)))
}

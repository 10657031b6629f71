declare module 'edtf' {
  /** Parses an EDTF text; throws on anything else. Bounds are milliseconds since 1970 UTC, infinite where open. */
  export default function edtf(value: string): { readonly min: number; readonly max: number; readonly edtf: string }
}

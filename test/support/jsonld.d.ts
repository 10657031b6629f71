declare module 'jsonld' {
  const jsonld: { expand(document: unknown, options?: object): Promise<readonly object[]> }
  export default jsonld
}

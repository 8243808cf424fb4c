// The package's own types describe an ES module that Node does not load; these describe what it does load.
declare module 'gcoord' {
  const gcoord: {
    readonly GCJ02: string;
    readonly WGS84: string;
    transform(input: [number, number], from: string, to: string): [number, number];
  };
  export default gcoord;
}

/** The dictionaries that opencc-js ships as modules, `'source target|source target|…'`; the package types only its presets. */
declare module 'opencc-js/dict/*' {
  const rows: string;
  export default rows;
}

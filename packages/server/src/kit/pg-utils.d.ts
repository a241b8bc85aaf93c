// What the driver of the database has for itself and has no types for.
declare module 'pg/lib/utils.js' {
  const utils: {
    /** A value as the driver itself sends it: days, lists, bytes. */
    readonly prepareValue: (value: unknown) => Buffer | string | null;
  };
  export default utils;
}

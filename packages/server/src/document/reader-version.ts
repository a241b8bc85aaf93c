// The version of the reader that readings are kept under. Raised whenever the same file would be read differently:
// documents read by an older one are then read again (reading/read-again.ts).
export const READER_VERSION = 8;

/** A file as it came along: its bytes, its name, and what its sender says that it is. */
export type SentFile = { name: string; media: string; bytes: Buffer }

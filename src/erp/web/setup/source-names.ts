/** Whether a source may bear that name (`sourceName`). */
export const isSourceName = (said: string): boolean => /^[a-z][a-z0-9_-]{1,30}$/.test(said)

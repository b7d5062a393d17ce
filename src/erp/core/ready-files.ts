/** A file where extracts lie: its name, its size, and when it last changed (ms). */
export type LyingFile = { name: string; bytes: number; at: number }

/** How long a file must lie still before it is believed to be whole, where nobody says so by a `NAME.ok` beside it. */
export const stillMilliseconds = 60_000

/** As much as one file may weigh: 25,000 dwellings are 10 MB. */
export const mostBytes = 500_000_000

/** Files that are whole, in the order in which they were made: an older one never comes after a younger. */
export const readyFiles = (files: readonly LyingFile[], begins: string, now: number): LyingFile[] => {
  // A name that leads elsewhere is nobody’s extract.
  const names = new Set(files.map(({ name }) => name))
  return files
    .filter(({ name }) => name.startsWith(begins) && !name.endsWith('.ok') && !/[/\\\0]/.test(name))
    .filter(({ name, at }) => names.has(`${name}.ok`) || now - at >= stillMilliseconds)
    .toSorted((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1))
}

import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/** The tables and the views of the database, by their whole names, as `db/schema.sql` has them. */
const relations = (): Map<string, 'table' | 'view'> =>
  new Map(
    [
      ...readFileSync(join(root, 'db/schema.sql'), 'utf8').matchAll(
        /^create (?:unlogged )?(table|view|materialized view) "?(\w+)"?\."?(\w+)"?/gim,
      ),
    ].map(([, kind, schema, name]) => [`${schema}.${name}`, kind === 'table' ? 'table' : 'view']),
  )

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

export type Reading = {
  reader: string
  owner: string
  relation: string
  kind: 'table' | 'view'
  times: number
}

/**
 * Which slice reads what of another one's, and how often its SQL names it. The ground floor's own (`kernel`) is for all. A
 * table is a tie: its owner can change no column of it alone. A view is what its owner offers.
 */
export const readings = (): Reading[] => {
  const known = relations()
  const found = new Map<string, Reading>()
  for (const file of globSync('src/*/server/**/*.ts', { cwd: root }).sort()) {
    if (file.endsWith('.test.ts')) continue
    const reader = file.split('/')[1]!
    for (const [relation, owner] of withoutComments(readFileSync(join(root, file), 'utf8')).matchAll(
      /\b([a-z]+)\.[a-z_]+\b/g,
    )) {
      const kind = known.get(relation)
      if (!kind || owner === reader || owner === 'kernel') continue
      const key = `${reader} ${relation}`
      const before = found.get(key)
      found.set(key, { reader, owner: owner!, relation, kind, times: (before?.times ?? 0) + 1 })
    }
  }
  return [...found.values()]
}

/** Slices tied by SQL, the most tied first, with the tables that tie them; then the views that owners offer. */
export const reads = (): string => {
  const all = readings()
  const pairs = new Map<string, Reading[]>()
  for (const reading of all.filter(({ kind }) => kind === 'table')) {
    const pair = `${reading.reader} → ${reading.owner}`
    pairs.set(pair, [...(pairs.get(pair) ?? []), reading])
  }
  const sum = (some: readonly Reading[]): number => some.reduce((n, { times }) => n + times, 0)
  const list = (some: readonly Reading[]): string =>
    some
      .toSorted((a, b) => b.times - a.times || a.relation.localeCompare(b.relation, 'en'))
      .map(({ relation, times }) => `${relation.split('.')[1]} ${times}`)
      .join(', ')
  const rows = [...pairs]
    .toSorted(([a, x], [b, y]) => sum(y) - sum(x) || a.localeCompare(b, 'en'))
    .map(([pair, some]) => `| ${pair} | ${sum(some)} | ${list(some)} |`)
  const views = Map.groupBy(
    all.filter(({ kind }) => kind === 'view'),
    ({ relation }) => relation,
  )
  const offered = [...views]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(
      ([view, some]) => `| ${view} | ${some.map(({ reader, times }) => `${reader} ${times}`).join(', ')} |`,
    )
  return [
    '# Who reads whose tables',
    '',
    'Reads of another slice go through its owner’s views; what does not is here, and may only shrink.',
    '',
    `${pairs.size} pairs of slices are tied by SQL, at ${sum(all.filter(({ kind }) => kind === 'table'))} places.`,
    '',
    '| reader → owner | places | tables |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '## Views that owners offer',
    '',
    '| view | read by |',
    '| --- | --- |',
    ...offered,
    '',
  ].join('\n')
}

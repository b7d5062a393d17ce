/** Who hears what: each fact of the house, with the slices that answer it, those that are written to, and the sentences that say it. */
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FactType } from '../src/kernel/core/facts.ts'
import { toldAfter } from '../src/field/server/pack/pack-news.ts'
import { tells } from '../src/notices/core/tells.ts'
import { slices } from '../src/app/slices.ts'
import { jobsOf } from '../src/kernel/server/slice.ts'

const root = resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** The facts that a slice tells, as its `core/facts.ts` names them: types alone, which nothing holds when the house runs. */
const factsOf = (slice: string): FactType[] => {
  const named = [
    ...read(`src/${slice}/core/facts.ts`).matchAll(/^(?: {2}|type \w+ = \{ )'([a-z]+\.[a-zA-Z]+)':/gm),
  ]
  return [...new Set(named.map(([, name]) => name as FactType))]
}

type Hearers = (fact: FactType) => readonly string[]

const reacting: Hearers = (fact) => slices.flatMap(({ name, reactions }) => (reactions?.[fact] ? name : []))
const working: Hearers = (fact) =>
  slices.flatMap((slice) => [
    ...(jobsOf(slice, slices)[fact] ? [slice.name] : []),
    ...((slice.records ?? []).some(({ after }) => after.includes(fact)) ? [`${slice.name} (record)`] : []),
  ])
const standing: Hearers = (fact) =>
  slices.flatMap(({ name, stands }) => (stands?.after.includes(fact) ? name : []))

const mails = [...tells, ...slices.flatMap((slice) => slice.mails?.rows ?? [])]
const written: Hearers = (fact) =>
  mails.flatMap((mail) => (mail.fact === fact ? `${mail.template} → ${mail.to.join(', ')}` : []))

const packed: Hearers = (fact) => {
  const kind = fact.split('.')[0]
  const parts = Object.entries(toldAfter).flatMap(([part, kinds]) =>
    kinds.some((one) => one === kind) ? part : [],
  )
  const lines = slices.flatMap(({ pack = [] }) => pack)
  return [...parts, ...lines.flatMap(({ query, after }) => (after.some((one) => one === kind) ? query : []))]
}

// A question or a task that reads the journal names the facts that it looks for.
const journalists = globSync('src/*/server/**/*.ts', { cwd: root })
  .sort()
  .map((file) => ({ slice: file.split('/')[1]!, text: read(file) }))
  .filter(({ text }) => text.includes('kernel.fact'))
const looking: Hearers = (fact) => [
  ...new Set(journalists.flatMap(({ slice, text }) => (text.includes(`'${fact}'`) ? slice : []))),
]

/** Stems under which dictionaries have a sentence for it: `fact` in the thread of the staff, `follow.fact` in the tenant's. */
const sayings = async (): Promise<Hearers> => {
  const files = globSync('src/*/core/**/{words,words.*,words/*}.fr.ts', { cwd: root }).sort()
  const loaded = await Promise.all(files.map((file) => import(pathToFileURL(join(root, file)).href)))
  const keys = loaded.flatMap(({ fr }: { fr?: Record<string, string> }) => Object.keys(fr ?? {}))
  return (fact) => [...new Set(keys.flatMap((key) => stemOf(key, fact) ?? []))]
}

// Of a fact that is said in several ways, each has its own key: `fact.order.witnessed.not`, `fact.request.gathered_other`.
const stemOf = (key: string, fact: FactType): string | undefined => {
  const at = key.indexOf(`.${fact}`)
  return at > 0 && /^(?:$|[._])/.test(key.slice(at + fact.length + 1)) ? key.slice(0, at) : undefined
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** Fact × who hears it. */
export const facts = async (): Promise<string> => {
  const columns: readonly (readonly [head: string, hears: Hearers])[] = [
    ['reactions', reacting],
    ['jobs', working],
    ['who stands', standing],
    ['mails and letters', written],
    ['pack of the phone', packed],
    ['asked of the journal', looking],
    ['sentences', await sayings()],
  ]
  const tellers = globSync('src/*/core/facts.ts', { cwd: root }).map((file) => file.split('/')[1]!)
  const parts = tellers
    .filter((slice) => slice !== 'kernel')
    .sort()
    .map((slice) => {
      const rows = factsOf(slice).map((fact) => [
        fact,
        ...columns.map(([, hears]) => hears(fact).join('; ') || '·'),
      ])
      return `## ${slice}\n\n${table(['fact', ...columns.map(([head]) => head)], rows)}\n`
    })
  return `# Each fact, and who hears it\n\nA row of dots is heard by nobody: it is kept for the record alone.\n\n${parts.join('\n')}`
}

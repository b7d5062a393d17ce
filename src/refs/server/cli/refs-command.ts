import type { Lang } from '../../../kernel/core/access.ts'
import { linesOf, linkPlaces, type PlaceLink } from '../../core/link/link-places.ts'
import { placeRows, type WrittenPlace } from '../../core/link/place-rows.ts'
import { knownWeights } from '../../core/weigh/known-weights.ts'
import type { Weights } from '../../core/weigh/learn-sign-weights.ts'
import { sayReasons } from '../../core/weigh/say-reasons.ts'
import { type SettledPlaces, teachFromPairs } from '../../core/weigh/teach-from-pairs.ts'
import { type AddressFile, readAddresses } from '../read-addresses.ts'
import { readSettled } from '../read-settled.ts'
import { linkPeopleIn } from './people-rows-command.ts'
import { readRefsArguments, type RefsArguments } from './refs-arguments.ts'
import { sayRefs, type TellRefs, tellRefs } from './tell-refs.ts'
import { writeLinesTo } from './write-lines.ts'

/**
 * `refs people F`: see people-rows-command.ts. `refs same F` and `refs link A B`: a line `{a,b,p,why}` a pair, a and b being data lines from 1. Exit code: 0 read (lines that
 * could not be are told on standard error), 1 a file could not be read, 2 the command was not understood.
 */
export const refs = async (argv: readonly string[]): Promise<number> => {
  if (argv[0] === 'people') return linkPeopleIn(argv.slice(1))
  const asked = readRefsArguments(argv)
  if (!asked) return 2
  const tell = tellRefs(asked)
  const files: AddressFile[] = []
  for (const [i, file] of asked.files.entries()) {
    const read =
      file && (await readAddresses(file, asked.columns[i]!, (problem) => tell.problem(file, problem)))
    if (file && !read) return 1
    if (read) files.push(read)
  }
  const [a = [], b] = files.map(({ addresses }) => placeRows(addresses))
  const weights = asked.settled ? await weightsFrom(asked.settled, { a, b }, tell) : knownWeights
  if (!weights) return 1
  const pairs = writePairs(linkPlaces({ a, b }, weights, asked.least), weights, asked)
  if (!asked.json)
    tell.sentence('refs.found', { n: pairs, rows: files.reduce((sum, { rows }) => sum + rows, 0) })
  return 0
}

type Lists = { a: readonly WrittenPlace[]; b?: readonly WrittenPlace[] }

/** The known weights, moved by what somebody has settled. Pairs of lines that are not there are told and left. */
const weightsFrom = async (file: string, lists: Lists, tell: TellRefs): Promise<Weights | undefined> => {
  const pairs = await readSettled(file, (problem) => tell.problem(file, problem))
  if (!pairs) return undefined
  const [inA, inB] = [placesByLine(lists.a), placesByLine(lists.b ?? lists.a)]
  const settled: SettledPlaces[] = []
  for (const { same, line, ...pair } of pairs) {
    const [a, b] = [inA.get(pair.a), inB.get(pair.b)]
    if (a && b) settled.push({ a, b, same })
    else tell.problem(file, { code: 'no_such_line', line, params: { value: String(a ? pair.b : pair.a) } })
  }
  if (new Set(settled.map(({ same }) => same)).size < 2) {
    tell.problem(file, { code: 'one_sided', line: 0 })
    return undefined
  }
  tell.sentence('refs.learnt', { n: settled.length })
  return teachFromPairs(settled, lists, knownWeights)
}

const placesByLine = (places: readonly WrittenPlace[]): ReadonlyMap<number, WrittenPlace> =>
  new Map(places.flatMap((place) => place.lines.map((line) => [line, place] as const)))

/** Writes each pair as it is found, as long as somebody reads; how many there were. */
const writePairs = (
  links: Iterable<PlaceLink>,
  weights: Weights,
  { files, json, lang }: RefsArguments,
): number => {
  const out = writeLinesTo(1)
  const isOneList = files[1] === undefined
  let written = 0
  for (const link of links) {
    const why = sayReasons(link.comparison, weights, lang)
    const tail = `"p":${link.chance.toFixed(4)},"why":${JSON.stringify(why)}}`
    for (const [a, b] of linesOf(link, isOneList)) {
      written += 1
      if (!out.write(json ? `{"a":${a},"b":${b},${tail}` : pairText(link, a, b, why, lang))) return written
    }
  }
  out.end()
  return written
}

const pairText = (link: PlaceLink, a: number, b: number, why: string, lang: Lang): string => {
  const [addressA, addressB] = [link.a, link.b].map(({ address }) => address.replace(/\s+/g, ' '))
  return sayRefs(lang, 'refs.pair', {
    a: String(a),
    b: String(b),
    chance: Math.round(link.chance * 100),
    why,
    addressA: addressA!,
    addressB: addressB!,
  })
}

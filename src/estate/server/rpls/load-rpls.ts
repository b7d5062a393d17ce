import type { Outcome } from '../../../kernel/core/command.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Extract } from '../../core/estate-commands.ts'
import { assemble, buildingKey, type ExtractDraft } from '../../core/rpls/assemble-buildings.ts'
import { extractOf } from '../../core/rpls/extract-of-building.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import { nameBuildings } from '../../core/rpls/name-buildings.ts'
import type { PlacedRow } from '../../core/rpls/rpls-row.ts'
import type { RplsReading, RefusedLine } from './read-rpls.ts'

/** The rows of a file as buildings, each with its name; sorted by residence, so that siblings come together. */
export const buildingsIn = (rows: readonly PlacedRow[]): { draft: ExtractDraft; name: string }[] => {
  const drafts = [...groupRows(rows, buildingKey)].map(([key, of]) => assemble(key, of))
  const names = nameBuildings(drafts)
  return drafts.map((draft) => ({ draft, name: names.get(draft.key) ?? draft.address }))
}

export type Loading = {
  /** which agency a new building goes to; one that is known stays where it is */
  agencyOf: (draft: ExtractDraft) => string
  send: (subject: string, data: Extract) => Promise<Outcome>
  /** of which file: kept beside each value */
  batch: string
  progress?: (done: number, all: number) => void
}

/** Lines read; lines placed, new or not, with what they stand for; lines of buildings where nothing differed. */
export type RplsImport = {
  rows: number
  placed: number
  dwellings: number
  unchanged: number
  buildings: number
  /** buildings added or changed */
  changed: number
  refused: RefusedLine[]
}

/** Tells the estate what was read, one command a building. Reading the same file again changes nothing. */
export const load = async (
  read: RplsReading,
  { agencyOf, send, batch, progress }: Loading,
): Promise<RplsImport> => {
  const done: RplsImport = {
    rows: read.rows,
    placed: 0,
    dwellings: 0,
    unchanged: 0,
    buildings: 0,
    changed: 0,
    refused: [...read.refused],
  }
  const buildings = buildingsIn(read.placed)
  for (const [i, { draft, name }] of buildings.entries()) {
    const { subject, data } = extractOf(draft, name, agencyOf(draft), derivedId)
    const outcome = tooLarge(draft) ?? (await send(subject, { ...data, from: { origin: 'rpls', batch } }))
    if (outcome.ok) count(done, draft, outcome.facts.length > 0)
    else done.refused.push(...draft.lines.map((line) => refusedLine(line, outcome)))
    progress?.(i + 1, buildings.length)
  }
  done.refused.sort((a, b) => a.line - b.line)
  return done
}

const count = (done: RplsImport, { lines, units }: ExtractDraft, changed: boolean): void => {
  done.placed += lines.length
  done.dwellings += units.filter((unit) => unit.part === null).length
  done.buildings++
  if (changed) done.changed++
  else done.unchanged += lines.length
}

type NoReading = { ok: false; refused: string; params?: Record<string, string | number> | undefined }

const refusedLine = (line: number, { refused, params }: NoReading): RefusedLine => ({
  line,
  code: refused,
  params: { line, ...params },
})

const mostUnits = 5000

const tooLarge = ({ units, entrances }: ExtractDraft): NoReading | undefined =>
  units.length > mostUnits || entrances.length > mostUnits / 10
    ? { ok: false, refused: 'building_too_large', params: { value: units.length } }
    : undefined

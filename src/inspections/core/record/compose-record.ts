import { canonicalJson } from '../../../kernel/core/canonical-json.ts'
import type { Finding } from './keep-finding.ts'
import { meterKinds } from '../../../estate/core/contract.ts'
import type { CountedKeys, InspectionRecord, ReadMeter, RecordHead, SeenRoom } from './record-shapes.ts'

type Identity = Pick<InspectionRecord, 'id' | 'kind'>
type FoundParts = Pick<
  InspectionRecord,
  'rooms' | 'meters' | 'keys' | 'detector' | 'newAddress' | 'reservations'
>

/** The record of what was found, the same on the device and in the house, whatever the order in which it was told. */
export const composeRecord = (
  { id, kind }: Identity,
  head: RecordHead,
  findings: readonly Finding[],
): InspectionRecord => ({ version: 1, id, kind, ...head, ...collectFound(findings) })

/** The text of a record that is hashed, signed and sealed. */
export const recordText = (record: InspectionRecord): string => canonicalJson(record)

/** What was found, part by part: rooms in the order of the walk, meters by kind. */
export const collectFound = (findings: readonly Finding[]): FoundParts => {
  const all = <T>(kind: Finding['kind']): T[] =>
    findings.filter((each) => each.kind === kind && each.found !== null).map(({ found }) => found as T)
  return {
    rooms: all<SeenRoom>('room').sort((a, b) => a.place - b.place || order(a.room, b.room)),
    meters: all<ReadMeter>('meter').sort((a, b) => rankOf(a) - rankOf(b) || order(a.id, b.id)),
    keys: all<CountedKeys[]>('keys')[0] ?? [],
    detector: all<InspectionRecord['detector']>('detector')[0] ?? null,
    newAddress: all<InspectionRecord['newAddress']>('address')[0] ?? null,
    reservations: all<string>('reservations')[0] ?? '',
  }
}

const rankOf = ({ kind }: ReadMeter): number => meterKinds.indexOf(kind)
const order = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** Every picture that a record rests upon, by the SHA-256 of the bytes that were sent; those of before are another’s. */
export const picturesOf = ({ rooms, meters }: Pick<FoundParts, 'rooms' | 'meters'>): string[] => [
  ...new Set([
    ...rooms.flatMap(({ photos, elements }) => [
      ...photos,
      ...elements.flatMap(({ flaws }) => flaws.flatMap((each) => each.photos)),
    ]),
    ...meters.flatMap(({ photos }) => photos),
  ]),
]

/** How many differences were found. */
export const countFlaws = (rooms: readonly SeenRoom[]): number =>
  rooms.reduce((sum, { elements }) => sum + elements.reduce((n, { flaws }) => n + flaws.length, 0), 0)

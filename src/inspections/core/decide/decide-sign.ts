import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { collectFound, countFlaws } from '../record/compose-record.ts'
import type { LearntOfEstate } from '../record/learn-estate.ts'
import type { Signature } from '../record/record-shapes.ts'
import { type InspectionNow, inspectionPlace, isSealed, refusalToTell } from './inspection-now.ts'

/** `hash`: of the record as the house composes it; nothing, where it has not begun. `learnt`: what the estate does not know yet. */
export type SignState = {
  inspection: InspectionNow | undefined
  hash: string | undefined
  learnt: LearntOfEstate
}

/**
 * The end of it; the same record signed once more, by a device that did not hear the answer, is no other end. Refused: as refusalToTell, room_missing, hash_differs, not_signed, signature_missing, mandate_missing,
 * reason_needed.
 */
export const decideSign = (
  { inspection, hash, learnt }: SignState,
  { subject, data }: { subject: string; data: Commands['inspection.sign'] },
  context: Context,
): Fact<'inspection.signed'>[] | Refusal => {
  if (inspection && isSealed(inspection) && hash === data.hash) return []
  const no = refusalToTell(inspection, data.device, context)
  if (no || !inspection) return no ?? refuse('not_found')
  const missing = countMissingRooms(inspection)
  if (missing > 0) return refuse('room_missing', { n: missing })
  const wrong = refusalOfSignatures(data.signatures, inspection.head?.tenants ?? [])
  if (wrong) return wrong
  if (!inspection.head || hash !== data.hash) return refuse('hash_differs')
  const { kind, unit, household, head } = inspection
  const { rooms } = collectFound(inspection.findings)
  return [
    {
      type: 'inspection.signed',
      subject,
      data: {
        kind,
        unit,
        household,
        on: head.on,
        hash,
        isContradictory: isContradictory(data.signatures),
        flaws: countFlaws(rooms),
      },
      place: inspectionPlace(inspection),
      private: learnt,
    },
  ]
}

/** Rooms that the device showed and nobody saw or said gone; advice and what works changed open only some. */
export const countMissingRooms = ({
  kind,
  rooms,
  findings,
}: Pick<InspectionNow, 'kind' | 'rooms' | 'findings'>): number => {
  const isWhole = kind === 'exit' || kind === 'entry'
  const isSeen = new Set(findings.filter((each) => each.kind === 'room').map(({ part }) => part))
  if (isWhole) return rooms.filter((room) => !isSeen.has(room)).length || (isSeen.size ? 0 : 1)
  return isSeen.size ? 0 : 1
}

const isOfLandlord = ({ party }: Signature): boolean => party === 'landlord' || party === 'landlordProxy'

/** Contradictory: somebody signed for each side, and nobody refused or was away (loi 89-462, art. 3-2). */
export const isContradictory = (signatures: readonly Signature[]): boolean =>
  signatures.every(({ ended }) => ended === 'signed') &&
  signatures.some(isOfLandlord) &&
  signatures.some((each) => !isOfLandlord(each))

const refusalOfSignatures = (
  signatures: readonly Signature[],
  tenants: readonly string[],
): Refusal | undefined => {
  if (!signatures.some((each) => isOfLandlord(each) && each.ended === 'signed')) return refuse('not_signed')
  for (const { name, party, ended, strokes, mandate, why } of signatures) {
    if (ended === 'signed' && !strokes) return refuse('signature_missing', { name })
    if (ended === 'signed' && party.endsWith('Proxy') && !mandate) return refuse('mandate_missing', { name })
    if (ended === 'refused' && !why) return refuse('reason_needed', { name })
  }
  // Of each tenant it is said how: whoever refused is not left out.
  const unsaid = tenants[signatures.filter((each) => !isOfLandlord(each)).length]
  return unsaid === undefined ? undefined : refuse('signature_missing', { name: unsaid })
}

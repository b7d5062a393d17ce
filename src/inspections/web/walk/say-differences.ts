import type { Speech } from '../../../kernel/web/speech.ts'
import type { LastRoom } from '../../core/contract.ts'
import type { InspectionRecord } from '../../core/record/record-shapes.ts'
import { findDifferences, missingKeys } from '../../core/walk/find-differences.ts'
import { sayElement, sayElementName, sayFlaw } from '../say-record.ts'

type Says = Pick<Speech, 't' | 'lang'>

/** What is otherwise than the last time, a sentence each: a detector that is silent, rooms, keys that miss. */
export const sayDifferences = (record: InspectionRecord, last: readonly LastRoom[], says: Says): string[] => {
  const { t } = says
  const { rooms, keys, detector } = record
  return [
    // Danger comes first.
    ...(detector && !(detector.isThere && detector.sounded)
      ? [t(detector.isThere ? 'walk.difference.silent' : 'walk.difference.detector')]
      : []),
    ...findDifferences(rooms, last).map(({ room, element, was, flaws }) =>
      t('walk.difference', {
        room: room.name,
        name: sayElementName(element, says),
        state: flaws.length
          ? flaws.map((flaw) => sayFlaw(flaw, says)).join(', ')
          : t('walk.difference.now', {
              now: sayElement(element, says),
              was: was ? sayElement(was, says) : '',
            }),
      }),
    ),
    ...missingKeys(keys).map(({ opens, expected, counted }) =>
      t('walk.difference.keys', { opens, n: (expected ?? 0) - counted }),
    ),
  ]
}

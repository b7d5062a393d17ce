import type { CodeUnder } from '../../../kernel/core/words.ts'
import type { Effort } from '../../../kernel/core/command.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { keepPhotos } from '../../../kernel/web/outbox.ts'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Commands } from '../../core/contract.ts'
import { hold } from './field-client.ts'
import { keepNear } from './last-place.ts'
import { paths } from './field-paths.ts'
import type { OnSent, ReportSpot } from './report-spot.ts'

/** As long as the toast that offers to take it back (ms). */
const holdMs = 8000

export type Telling = { words?: string; blobs?: readonly Blob[]; sounds?: readonly string[]; effort?: Effort }

/** Files a report that may still be taken back for a moment, and goes on: to the day, or `stay`s where he is. */
export const useSend = ({
  onSent,
  stay = false,
}: {
  onSent?: OnSent | undefined
  stay?: boolean
}): ((spot: ReportSpot, nature: CodeUnder<'nature'>, told: Telling) => Promise<void>) => {
  const { t } = useSpeech()
  const tell = useTell()
  return async (spot, nature, { words = '', blobs = [], sounds = [], effort = {} }) => {
    const photos = await keepPhotos(blobs)
    const request = newId()
    const data = {
      ...filingOf(spot, nature, words),
      ...(photos.length ? { photos } : {}),
      ...(sounds.length ? { sounds: [...sounds] } : {}),
    }
    const also = { ms: holdMs, photos: [...photos, ...sounds], effort }
    const { takeBack } = hold('request.file', request, data, also)
    if (spot.b)
      keepNear({
        building: spot.b,
        ...(spot.e ? { entrance: spot.e } : {}),
        ...(spot.part ? { part: spot.part, ...(spot.u ? { unit: spot.u } : {}) } : {}),
      })
    const sent = onSent?.(spot, request)
    const undo = async (): Promise<void> => {
      const undone = await takeBack()
      if (undone) sent?.takeBack()
      tell(t(undone ? 'field.undone' : 'field.left'))
    }
    tell(t('field.sent', { what: t(`nature.${nature}`) }), () => void undo())
    if (stay) return
    goTo(sent?.to ?? paths.day)
    scrollTo(0, 0)
  }
}

// A label that nothing here knows: the house finds its place on arrival.
const placeOf = ({ k, u, b, part, s }: ReportSpot): Partial<Commands['request.file']> =>
  k ? { code: k } : { ...(u ? { unit: u } : { building: b, part }), ...(s ? { storey: Number(s) } : {}) }

const filingOf = (spot: ReportSpot, nature: string, words: string): Commands['request.file'] => ({
  nature,
  channel: 'field',
  ...placeOf(spot),
  ...(spot.a ? { asset: spot.a } : {}),
  ...(spot.e && spot.e !== '0' ? { entrance: spot.e } : {}),
  ...(spot.who && spot.who !== '0' ? { requester: { person: spot.who } } : {}),
  ...(words ? { words } : {}),
})

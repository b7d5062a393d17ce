import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Effort } from '../../../kernel/core/command.ts'
import { newId } from '../../../kernel/web/ids.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { keepPhotos } from '../../../kernel/web/outbox.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import type { VoiceNote } from '../../../kernel/web/parts/VoiceAdd.tsx'
import { useTell } from '../../../kernel/web/parts/tell.ts'
import { go } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Commands } from '../../core/contract.ts'
import { Guarded } from '../office/Guarded.tsx'
import { isDanger } from './breaks.ts'
import { Danger } from './Danger.tsx'
import { hold } from './hold.ts'
import { keepNear } from './last.ts'
import { natureMark } from './marks.ts'
import { paths } from './paths.ts'
import type { OnSent, Spot } from './spot.ts'
import { StepHead } from './StepHead.tsx'
import { useSpotName } from './useSpotName.ts'
import { VoiceBox } from './VoiceBox.tsx'

/** The last step: the photo sends. Words are welcome, never asked. */
export const SendStep = ({ spot, onSent }: { spot: Spot; onSent?: OnSent | undefined }): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const name = useSpotName(spot)
  const [words, setWords] = useState('')
  const [notes, setNotes] = useState<readonly VoiceNote[]>([])
  const effort = useRef<Effort>({})
  const nature = spot.n ?? 'other.repair'
  const what = t(`nature.${nature}`)
  const send = async (blobs: Blob[]): Promise<void> => {
    const photos = await keepPhotos(blobs)
    const sounds = notes.map((note) => note.id)
    const request = newId()
    const takeBack = hold({
      subject: request,
      data: {
        ...filingOf(spot, nature, words.trim()),
        ...(photos.length ? { photos } : {}),
        ...(sounds.length ? { sounds } : {}),
      },
      photos: [...photos, ...sounds],
      effort: effort.current,
    })
    if (spot.b)
      keepNear({
        building: spot.b,
        ...(spot.e ? { entrance: spot.e } : {}),
        ...(spot.part ? { part: spot.part, ...(spot.u ? { unit: spot.u } : {}) } : {}),
      })
    const also = onSent?.(spot, request)
    tell(t('field.sent', { what }), () => {
      also?.takeBack()
      tell(t(takeBack() ? 'field.undone' : 'field.left'))
    })
    go(also?.to ?? paths.day)
    scrollTo(0, 0)
  }
  return (
    <div class="stack">
      <StepHead title={what} to={paths.report({ ...spot, n: undefined })}>
        {name}
      </StepHead>
      {isDanger(nature) && <Danger nature={nature} building={spot.b} />}
      <div class="send">
        <span class="send-mark">
          <Icon of={natureMark(nature)} size={72} />
        </span>
        <Guarded
          label={spot.home ? t('field.words.hers') : t('field.words')}
          optional={t('field.optional')}
          rows={2}
          maxLength={4000}
          value={words}
          onValue={setWords}
          effortKey="request.words"
          onEffort={(key, seconds) => {
            effort.current = { ...effort.current, [key]: (effort.current[key] ?? 0) + seconds }
          }}
        />
        <VoiceBox notes={notes} onNotes={setNotes} text={words} onText={setWords} />
        <div class="shoot">
          <PhotoAdd
            cameraFirst
            single
            label={t('field.shoot')}
            busyLabel={t('field.photo.busy')}
            unreadable={t('field.photo.unreadable')}
            onPhotos={(blobs) => void send(blobs)}
          />
        </div>
        <Button full onClick={() => void send([])}>
          {t('field.send.plain')}
        </Button>
      </div>
    </div>
  )
}

// A label that nothing here knows: the house finds its place on arrival.
const placeOf = ({ k, u, b, part, s }: Spot): Partial<Commands['request.file']> =>
  k ? { code: k } : { ...(u ? { unit: u } : { building: b, part }), ...(s ? { storey: Number(s) } : {}) }

const filingOf = (spot: Spot, nature: string, words: string): Commands['request.file'] => ({
  nature,
  channel: 'field',
  ...placeOf(spot),
  ...(spot.e && spot.e !== '0' ? { entrance: spot.e } : {}),
  ...(spot.who && spot.who !== '0' ? { requester: { person: spot.who } } : {}),
  ...(words ? { words } : {}),
})

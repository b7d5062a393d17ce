import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { Effort } from '../../../kernel/core/command.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useDraft } from '../../../kernel/web/useDraft.ts'
import { GuardedField } from '../office/GuardedField.tsx'
import { isDanger } from './breaks-by-part.ts'
import { DangerCalls } from './DangerCalls.tsx'
import { natureMark } from './part-marks.ts'
import { paths } from './field-paths.ts'
import type { OnSent, ReportSpot } from './report-spot.ts'
import { StepHead } from './StepHead.tsx'
import { useHeard } from '../tenant/useHeard.ts'
import { useSend } from './useSend.ts'
import { useSpotName } from './useSpotName.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { VoiceBox } from './VoiceBox.tsx'

/** A page that the system closed for the camera comes back within that time (ms); later, at the same place it is another report. */
const forCamera = 3_600_000

/** The last step: the photo sends. Words are welcome, never asked. */
export const SendStep = ({
  spot,
  onSent,
}: {
  spot: ReportSpot
  onSent?: OnSent | undefined
}): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const name = useSpotName(spot)
  const { words, notes, change, drop } = useDraft(
    paths.report(spot),
    forCamera,
    spot.in ? `${spot.in} : ` : '',
  )
  const heard = useHeard(words)
  const effort = useRef<Effort>({})
  const nature = natureOf(spot.n ?? '').code
  const what = t(`nature.${nature}`)
  const leave = useSend({ onSent })
  const send = (blobs: Blob[]): void => {
    void leave(spot, nature, {
      words: words.trim().replace(/\s*:$/, ''),
      blobs,
      sounds: notes.map((note) => note.id),
      effort: effort.current,
    }).then(drop)
  }
  return (
    <div class="stack">
      <StepHead title={what} to={paths.report({ ...spot, n: undefined })}>
        {name}
      </StepHead>
      {(isDanger(nature) || heard) && <DangerCalls nature={nature} kind={heard?.kind} building={spot.b} />}
      <div class="send">
        <span class="send-mark">
          <Icon of={natureMark(nature)} size={40} />
        </span>
        <GuardedField
          label={spot.home ? t('field.words.hers') : t('field.words')}
          optional={t('field.optional')}
          rows={2}
          maxLength={4000}
          value={words}
          onValue={(said) => change(() => ({ words: said }))}
          effortKey="request.words"
          onEffort={(key, seconds) => {
            effort.current = { ...effort.current, [key]: (effort.current[key] ?? 0) + seconds }
          }}
        />
        <VoiceBox
          notes={notes}
          onNotes={(spoken) => change(() => ({ notes: spoken }))}
          text={words}
          onText={(said) => change(() => ({ words: said }))}
        />
        <div class="shoot">
          <PhotoAdd
            asked="request.photos"
            cameraFirst
            single
            label={t('field.shoot')}
            busyLabel={t('field.photo.busy')}
            unreadable={t('field.photo.unreadable')}
            onPhotos={send}
          />
        </div>
        <Button full busy={making} onClick={() => send([])}>
          {t('field.send.plain')}
        </Button>
      </div>
    </div>
  )
}

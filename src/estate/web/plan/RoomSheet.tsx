import type { JSX } from 'preact'
import { pictograms } from '../../../kernel/web/icons/pictograms.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { camera, edit, plus } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../core/contract.ts'
import { opensBy } from '../../core/plan/openings-of-room.ts'
import { FinishRows } from '../finishes/FinishRows.tsx'
import { faceOf } from './thing-faces.ts'
import { sayArea, sayOpening, sayThing } from './say-plan.ts'
import type { Choose } from './plan-subject.ts'
import './thing.css'

type Props = {
  room: PlacePlan['rooms'][number]
  plan: PlacePlan
  /** where something else is reported here */
  other: string
  /** where one of its doors or windows is reported; `what` says which */
  opening: (kind: 'door' | 'window', what: string) => string
  onChoose: Choose
  onMissing: (() => void) | undefined
  /** «Ce n’est pas ça», by who may say so */
  onWrong: (() => void) | undefined
  onClose: () => void
}

/** A room: what stands in it, what is missing, and something else to report. */
export const RoomSheet = ({
  room,
  plan,
  other,
  opening,
  onChoose,
  onMissing,
  onWrong,
  onClose,
}: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const things = plan.assets.filter((each) => each.room === room.id)
  const opens = opensBy(plan, room.id)
  const area = sayArea(room, lang)
  return (
    <Sheet
      open
      title={[room.name, area].filter(Boolean).join(' · ')}
      closeLabel={t('plan.close')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" icon={camera} href={other}>
            {t('plan.other')}
          </Button>
          {onMissing && (
            <Button icon={plus} onClick={onMissing}>
              {t('plan.missing')}
            </Button>
          )}
          {onWrong && (
            <Button icon={edit} onClick={onWrong}>
              {t('plan.wrong')}
            </Button>
          )}
        </>
      }
    >
      {things.length > 0 && (
        <ul class="thing-list" aria-label={t('plan.here')}>
          {things.map((thing) => (
            <li key={thing.id}>
              <button type="button" class="plan-row" onClick={() => onChoose(thing.id)}>
                <Icon of={faceOf(thing.kind)} />
                <span>{sayThing(thing, t)}</span>
                {thing.open > 0 && <span class="plan-row-open">{t('plan.open', { n: thing.open })}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <FinishRows plan={plan} room={room} title={t('finish.title')} />
      {opens.length > 0 && (
        <ul class="thing-list" aria-label={t('plan.opens')}>
          {opens.map((each) => {
            const what = sayOpening(each, plan.place.unit?.kind === 'dwelling', t)
            return (
              <li key={what}>
                <a class="plan-row" href={opening(each.kind, what)}>
                  <Icon of={pictograms[each.kind]} />
                  <span>{what}</span>
                </a>
              </li>
            )
          })}
        </ul>
      )}
    </Sheet>
  )
}

import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { liabilityOf } from '../../core/nature/liability.ts'
import { naturesOf } from '../../core/nature/natures-of-thing.ts'
import { sayBecause } from '../say-because.ts'
import { capital } from '../thread/say-step.ts'
import { isDanger } from './breaks-by-part.ts'
import { DangerCalls } from './DangerCalls.tsx'
import { natureMark } from './part-marks.ts'
import { paths } from './field-paths.ts'
import type { ReportSpot } from './report-spot.ts'
import { useCard } from './useCard.ts'
import { useSend } from './useSend.ts'
import './thing.css'

type Props = {
  thing: { id: string; kind: string; warrantyUntil: string | null }
  spot: ReportSpot
  title: string
  /** what it is; and, below, what came before */
  about: ComponentChildren
  more: ComponentChildren
  onClose: () => void
}

/** A thing of the plan: what breaks of its kind, the likeliest chosen already, who pays; one tap sends. */
export const ReportThing = ({ thing, spot, title, about, more, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const leave = useSend({ stay: true })
  const where = spot.home || !spot.part ? 'dwelling' : 'common'
  const natures = naturesOf(thing.kind, where)
  const [nature, setNature] = useState(natures[0]!)
  const here: ReportSpot = {
    ...spot,
    a: thing.id,
    ...(where === 'dwelling' ? { home: '1', who: spot.who ?? '0' } : {}),
  }
  const send = (blobs: Blob[]): void => {
    void leave(here, nature, { blobs })
    onClose()
  }
  return (
    <Sheet
      open
      title={title}
      closeLabel={t('office.close')}
      onClose={onClose}
      actions={
        <>
          <PhotoAdd
            asked="request.photos"
            cameraFirst
            single
            label={t('field.shoot')}
            busyLabel={t('field.photo.busy')}
            unreadable={t('field.photo.unreadable')}
            onPhotos={send}
          />
          <Button busy={making} onClick={() => send([])}>
            {t('field.send.plain')}
          </Button>
        </>
      }
    >
      <div class="stack">
        {about}
        <fieldset class="thing-breaks">
          <legend>{t('field.what')}</legend>
          {natures.map((code) => (
            <label key={code} class={`thing-break${isDanger(code) ? ' thing-break-danger' : ''}`}>
              <input
                type="radio"
                name="nature"
                class="thing-break-input"
                checked={nature === code}
                onChange={() => setNature(code)}
              />
              <Icon of={natureMark(code)} />
              <span>{t(`nature.${code}`)}</span>
            </label>
          ))}
        </fieldset>
        {isDanger(nature) && <DangerCalls nature={nature} building={spot.b} />}
        <WhoPays
          nature={nature}
          where={where}
          building={spot.b}
          asset={thing.id}
          warrantyUntil={thing.warrantyUntil}
        />
        <p>
          <a class="thing-else" href={paths.report({ ...here, n: nature })}>
            {t('field.thing.words')}
          </a>
          <a class="thing-else" href={paths.report(here)}>
            {t('field.what.other')}
          </a>
        </p>
        {more}
      </div>
    </Sheet>
  )
}

type PaysProps = {
  nature: string
  where: 'dwelling' | 'common'
  building: string | undefined
  asset: string
  warrantyUntil: string | null
}

/** Who bears it, as the house will propose it, with its reason. */
const WhoPays = ({ nature, where, building, asset, warrantyUntil }: PaysProps): JSX.Element | null => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const card = useCard(building)
  if (!card) return null
  const of = natureOf(nature)
  // In their order: what names the thing, then the building; a yearly price before what is paid by line.
  const found = card.contracts.find(
    (c) =>
      (!c.assets || c.assets.includes(asset)) &&
      (c.kind === 'maintenance'
        ? c.covers.includes(of.code) || c.covers.includes(of.group)
        : c.trades.includes(of.trade)),
  )
  const { liability, because } = liabilityOf(of, {
    now,
    where,
    ...(card.building.receivedOn ? { receptionOn: card.building.receivedOn } : {}),
    ...(warrantyUntil ? { warrantyUntil } : {}),
    ...(found?.kind === 'maintenance' ? { contractCovers: found.name } : {}),
  })
  return (
    <p class="thing-pays">
      <strong>{capital(t(`liability.${liability}`))}.</strong> {sayBecause(because, speech, now)}
    </p>
  )
}

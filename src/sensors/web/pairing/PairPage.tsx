import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Effort } from '../../../kernel/core/command.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type DeviceLabel, tellAddress } from '../../core/device-label.ts'
import { kindsHere } from '../../core/device-place.ts'
import { bearerAmong, kindAlike } from '../../core/pending-devices.ts'
import { devicePaths, send, useAsk } from './devices-client.ts'
import { DeviceFound, type FoundDraft } from './DeviceFound.tsx'
import { LabelReader } from './LabelReader.tsx'
import { PairHead } from './PairHead.tsx'
import { useDevices } from './useDevices.ts'

/** «Poser un capteur»: its code read, what it measures guessed from what it stands on, one tap; with or without network. */
export const PairPage = (): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { query } = useHere()
  const [label, setLabel] = useState<DeviceLabel>()
  const effort = useRef<Effort>({})
  const spot = {
    building: query.get('b') ?? '',
    unit: query.get('u') ?? undefined,
    asset: query.get('a') ?? undefined,
  }
  const { data: plan } = useAsk('place.plan', spot.unit ? { unit: spot.unit } : { building: spot.building })
  const { rows } = useDevices()
  const thing = plan?.assets.find(({ id }) => id === spot.asset)
  const unit = spot.unit ?? thing?.unit ?? undefined
  const door = plan?.place.unit?.door
  const where = [query.get('in'), door && t('pairing.door', { door }), plan?.place.building.name]
    .filter(Boolean)
    .join('\u00a0· ')
  const back = `/terrain/plan?${new URLSearchParams({ b: spot.building, ...(spot.unit ? { u: spot.unit } : {}), ...(spot.asset ? { a: spot.asset } : {}) }).toString()}`
  const spend: OnEffort = (name, seconds) => {
    effort.current = { ...effort.current, [name]: (effort.current[name] ?? 0) + seconds }
  }
  const place = (address: ReturnType<typeof tellAddress>, draft: FoundDraft, moves: boolean): void => {
    const at = spot.asset ? { asset: spot.asset } : {}
    const data = {
      address,
      ...draft,
      building: spot.building,
      ...(unit ? { unit } : {}),
      ...at,
      ...(label?.profile ? { profile: label.profile } : {}),
      ...(moves ? { moves } : {}),
    }
    void send('device.pair', newId(), data, { effort: effort.current, leave: true })
    tell(t('pairing.placed', { kind: t(`pairing.kind.${draft.kind}`) }))
    goTo(back, true)
  }
  const told = label && tellAddress(label.address)
  const bearer = told && bearerAmong(rows, told)
  const isHere =
    bearer &&
    (spot.asset
      ? bearer.asset === spot.asset
      : bearer.unit === (unit ?? null) && bearer.building.id === spot.building)
  return (
    <article class="stack">
      <PairHead title={t('pairing.fit')} to={back}>
        {where}
      </PairHead>
      {told ? (
        <DeviceFound
          key={JSON.stringify(told)}
          address={told}
          kinds={kindsHere(
            { thing, isDwelling: unit !== undefined },
            bearer?.kind ?? kindAlike(rows, label.profile),
          )}
          elsewhere={isHere ? undefined : bearer}
          here={isHere ? devicePaths.device(bearer.id) : undefined}
          onPlace={(draft, moves) => place(told, draft, moves)}
          onAgain={() => setLabel(undefined)}
          onEffort={spend}
        />
      ) : (
        <LabelReader onLabel={setLabel} onEffort={spend} />
      )}
    </article>
  )
}

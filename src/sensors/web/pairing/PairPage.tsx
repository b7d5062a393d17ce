import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Effort } from '../../../kernel/core/command.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { DeviceRow } from '../../core/device-shapes.ts'
import { type DeviceLabel, tellAddress } from '../../core/device-label.ts'
import { kindsHere } from '../../core/device-place.ts'
import { alikeAmong, kindAlike, pulseAlike } from '../../core/alike-devices.ts'
import { bearerAmong } from '../../core/pending-devices.ts'
import { devicePaths, holdDevice, useAsk } from './devices-client.ts'
import { DeviceFound, type FoundDraft } from './DeviceFound.tsx'
import { LabelReader } from './LabelReader.tsx'
import { PairHead } from './PairHead.tsx'
import { useDevices } from './useDevices.ts'
import { undoMs, useUndo } from './useUndo.ts'

/** «Poser un capteur»: its code read, what it measures guessed from what it stands on, one tap; with or without network. */
export const PairPage = (): JSX.Element => {
  const { t } = useSpeech()
  const tellUndo = useUndo()
  const { query } = useHere()
  const [label, setLabel] = useState<DeviceLabel>()
  const effort = useRef<Effort>({})
  const spot = {
    building: query.get('b') ?? '',
    unit: query.get('u') ?? undefined,
    asset: query.get('a') ?? undefined,
  }
  const { data: plan } = useAsk('place.plan', spot.unit ? { unit: spot.unit } : { building: spot.building })
  const known = useDevices()
  const { rows } = known
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
  const place = (read: DeviceLabel, draft: FoundDraft, moves: boolean): void => {
    const data = {
      address: tellAddress(read.address),
      ...draft,
      building: spot.building,
      ...(unit ? { unit } : {}),
      ...(spot.asset ? { asset: spot.asset } : {}),
      ...(read.profile ? { profile: read.profile } : {}),
      ...(moves ? { moves } : {}),
    }
    const act = holdDevice('device.pair', newId(), data, { effort: effort.current, ms: undoMs })
    tellUndo(t('pairing.placed', { kind: t(`deviceKind.${draft.kind}`) }), [act])
    goTo(back, true)
  }
  const isHere = ({ asset, unit: of, building }: DeviceRow): boolean =>
    spot.asset ? asset === spot.asset : of === (unit ?? null) && building.id === spot.building
  const found = (read: DeviceLabel): JSX.Element => {
    const told = tellAddress(read.address)
    const bearer = bearerAmong(rows, told)
    const alike = alikeAmong(rows, told, read.profile)
    return (
      <DeviceFound
        address={told}
        kinds={kindsHere({ thing, isDwelling: unit !== undefined }, bearer?.kind ?? kindAlike(alike))}
        pulseOf={(kind) => bearer?.litresPerPulse ?? pulseAlike(alike, kind)}
        elsewhere={bearer && !isHere(bearer) ? bearer : undefined}
        here={bearer && isHere(bearer) ? devicePaths.device(bearer.id) : undefined}
        onPlace={(draft, moves) => place(read, draft, moves)}
        onEffort={spend}
      />
    )
  }
  return (
    <article class="stack">
      <PairHead title={t('pairing.fit')} to={back}>
        {where}
      </PairHead>
      <LabelReader known={known} label={label} onLabel={setLabel} onEffort={spend}>
        {found}
      </LabelReader>
    </article>
  )
}

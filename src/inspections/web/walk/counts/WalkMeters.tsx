import { isUsualDeliveryPoint, meterKinds } from '../../../../estate/core/contract.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../../../kernel/web/act-ids.ts'
import { sayNumber } from '../../../../kernel/core/say-figures.ts'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { ReadMeter } from '../../../core/record/record-shapes.ts'
import { addUntold } from '../../../core/walk/walk-draft.ts'
import { TapRow } from '../rooms/TapRow.tsx'
import { WalkPhotos } from '../WalkPhotos.tsx'
import type { WalkProps } from '../walk-props.ts'
import { isBackwards, readIndex, readMeterNumber } from './meter-index.ts'

type MeterKind = ReadMeter['kind']
/** A meter that stands there: its number is known before it is read. */
type StandingMeter = Pick<ReadMeter, 'id' | 'kind' | 'number'>

/** Meters with the last index shown; one that is not known yet is added by what it counts. */
export const WalkMeters = ({ walk, pack, change }: WalkProps): JSX.Element => {
  const { t } = useSpeech()
  const last = pack?.last.meters ?? []
  const [come, setCome] = useState<readonly StandingMeter[]>([])
  const held =
    pack?.meters?.map(({ id, kind, number }) => ({ id, kind, ...(number ? { number } : {}) })) ?? []
  const standing: StandingMeter[] = [...last, ...held, ...walk.meters, ...come]
  const all = standing.filter(({ id }, i) => standing.findIndex((each) => each.id === id) === i)
  const set = (meter: ReadMeter): void =>
    change((before) =>
      addUntold(
        { ...before, meters: [...before.meters.filter(({ id }) => id !== meter.id), meter] },
        `meter ${meter.id}`,
      ),
    )
  const rest = meterKinds.filter((kind) => !all.some((each) => each.kind === kind))
  return (
    <section class="stack" aria-labelledby="walk-meters">
      <h2 id="walk-meters">{t('walk.meters')}</h2>
      {all.map((meter) => (
        <MeterWalk
          key={meter.id}
          meter={meter}
          seen={walk.meters.find(({ id }) => id === meter.id)}
          last={last}
          onMeter={set}
        />
      ))}
      {rest.length > 0 && (
        <TapRow
          label={t('walk.meter.add')}
          options={rest.map((value) => ({ value, label: t(`inspection.meter.${value}`) }))}
          onTap={(kind: MeterKind) => setCome([...come, { id: newId(), kind }])}
        />
      )}
    </section>
  )
}

type MeterProps = {
  meter: StandingMeter
  seen: ReadMeter | undefined
  last: readonly ReadMeter[]
  onMeter: (meter: ReadMeter) => void
}

const MeterWalk = ({ meter, seen, last, onMeter }: MeterProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const { id, kind } = meter
  const [typed, setTyped] = useState(seen ? String(seen.index) : '')
  const [number, setNumber] = useState(seen?.number ?? meter.number ?? '')
  const before = last.find((each) => each.id === id)
  const name = t(`inspection.meter.${kind}`)
  const say = (more: Partial<ReadMeter>, index = readIndex(typed)): void => {
    if (index === undefined) return
    const rest = { isChanged: false, photos: [], ...seen }
    onMeter({ ...rest, id, kind, index, ...(number ? { number } : {}), ...more })
  }
  const isWrong = seen !== undefined && isBackwards(seen, last)
  return (
    <div class="walk-meter stack-s">
      <Field
        label={t('walk.meter.index', { name })}
        hint={before ? t('walk.meter.last', { index: sayNumber(before.index, lang) }) : undefined}
        problem={isWrong ? t('walk.meter.backwards') : undefined}
        value={typed}
        inputMode="numeric"
        maxLength={12}
        narrow
        effortKey="inspections.index"
        onValue={(value) => {
          setTyped(value)
          say({}, readIndex(value))
        }}
      />
      {(isWrong || seen?.isChanged) && (
        <label class="walk-check">
          <input
            type="checkbox"
            checked={seen.isChanged}
            onChange={(e) => say({ isChanged: e.currentTarget.checked })}
          />
          {t('walk.meter.changed')}
        </label>
      )}
      {!before?.number && (
        <Field
          label={t(
            kind === 'electricity'
              ? 'walk.meter.prm'
              : kind === 'gas'
                ? 'walk.meter.pce'
                : 'walk.meter.number',
          )}
          optional={t('walk.optional')}
          hint={isUsualDeliveryPoint(kind, number) ? undefined : t('walk.meter.unusual')}
          value={number}
          maxLength={24}
          onValue={(value) => {
            const read = readMeterNumber(value)
            setNumber(read)
            say({ number: read || undefined })
          }}
        />
      )}
      {before?.number && <p class="secondary figures">{t('walk.meter.is', { number: before.number })}</p>}
      {seen && (
        <WalkPhotos
          names={seen.photos}
          most={2}
          label={t('walk.meter.photo', { name })}
          onNames={(photos) => say({ photos })}
        />
      )}
    </div>
  )
}

import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Effort } from '../../../kernel/core/command.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { usePhotos } from '../../../kernel/web/usePhotos.ts'
import type { AssetFields, PlacePlan, PlannedAsset } from '../../core/contract.ts'
import { thingKinds } from '../../core/room-kinds.ts'
import { changedOf, type CorrectionDraft } from '../../core/plan/correction-draft.ts'
import { send } from './plan-client.ts'
import { MeterFields } from '../finishes/MeterFields.tsx'
import { OnePhoto } from './OnePhoto.tsx'
import { sayKind, sayThing } from './say-plan.ts'
import './thing.css'

type Props = {
  plan: PlacePlan
  /** what stands there otherwise than is noted; without it, something is missing */
  thing?: PlannedAsset | undefined
  /** where something is missing, as far as it was touched */
  room?: string | undefined
  at?: [number, number] | undefined
  /** of the landing or the storey that is shown */
  storey?: string | undefined
  onClose: () => void
}

/** «Ce n’est pas ça»: what it is, where, what is written on it, or that it is gone; with one photo. It stands at once. */
export const Correct = ({ plan, thing, room, at, storey, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const tell = useTell()
  const [draft, setDraft] = useState<CorrectionDraft>(
    thing ?? { kind: '', room: room ?? null, maker: '', model: '', serial: '' },
  )
  const [names, setNames] = useState<string[]>([])
  const photos = usePhotos(names, (all) => setNames(all.slice(-1)))
  const effort = useRef<Effort>({})
  const set = (patch: Partial<CorrectionDraft>): void => setDraft((before) => ({ ...before, ...patch }))
  const fields = changedOf(draft, thing, (kind) => sayKind(kind, t))
  const leave = (said: AssetFields): void => {
    const [photo] = names
    const asset = thing?.id ?? newId()
    const unit = plan.rooms.find((r) => r.id === draft.room)?.unit ?? plan.place.unit?.id
    const where = thing
      ? {}
      : { isNew: true, ...(unit ? { unit } : {}), ...(storey ? { storey } : {}), ...(at ? { at } : {}) }
    const data = { asset, ...where, fields: said, ...(photo ? { photo } : {}) }
    const also = { effort: effort.current, photos: names, leave: true }
    void send('asset.correct', plan.place.building.id, data, also)
    tell(t(thing ? 'plan.corrected' : 'plan.added'))
    onClose()
  }
  const spend: OnEffort = (name, seconds) => {
    effort.current = { ...effort.current, [name]: (effort.current[name] ?? 0) + seconds }
  }
  const typed = (key: 'maker' | 'model' | 'serial', label: string): JSX.Element => (
    <Field
      label={label}
      value={draft[key]}
      onValue={(value) => set({ [key]: value })}
      maxLength={120}
      autocomplete="off"
      effortKey={`estate.${key}`}
      onEffort={spend}
    />
  )
  return (
    <Sheet
      open
      title={thing ? t('plan.wrong') : t('plan.missing')}
      closeLabel={t('plan.close')}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={making}
          onClick={() => fields && leave(fields)}
          disabledReason={fields ? undefined : t(thing ? 'plan.nothingSaid' : 'plan.nothingAdded')}
        >
          {t(thing ? 'plan.correct.send' : 'plan.add.send')}
        </Button>
      }
    >
      <div class="stack">
        {thing && (
          <div class="thing-gone">
            <strong>{sayThing(thing, t)}</strong>
            <Button onClick={() => leave({ gone: true })}>{t('plan.gone')}</Button>
          </div>
        )}
        <Field
          kind="select"
          label={t('plan.kind')}
          value={draft.kind}
          onValue={(kind) => set({ kind })}
          options={[
            ...(draft.kind ? [] : [{ value: '', label: t('plan.kind.choose') }]),
            ...thingKinds.map((kind) => ({ value: kind, label: sayKind(kind, t) })),
          ]}
        />
        <Field
          kind="select"
          label={t('plan.room')}
          value={draft.room ?? ''}
          onValue={(value) => set({ room: value || null })}
          options={[
            { value: '', label: t('plan.room.none') },
            ...plan.rooms.map(({ id, name, number }) => ({
              value: id,
              label: [name, number].filter(Boolean).join(' '),
            })),
          ]}
        />
        <OnePhoto names={names} {...photos} />
        {draft.kind === 'meter' && (
          <MeterFields
            draft={{ meterKind: draft.meterKind ?? '', deliveryPoint: draft.deliveryPoint ?? '' }}
            onDraft={(said) => set(said as Partial<CorrectionDraft>)}
            onEffort={spend}
          />
        )}
        {typed('maker', t('plan.maker'))}
        {typed('model', t('plan.model'))}
        {typed('serial', t('plan.number'))}
      </div>
    </Sheet>
  )
}

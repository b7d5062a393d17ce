import type { JSX } from 'preact'
import type { OnEffort } from '../../../../kernel/web/parts/count-effort.ts'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../../core/contract.ts'
import { thingKinds } from '../../../core/room-kinds.ts'
import type { ThingDraft } from '../../../core/mend/thing-draft.ts'
import { MeterFields } from '../../finishes/MeterFields.tsx'
import { sayThing } from '../say-place.ts'

type Props = {
  draft: ThingDraft
  rooms: PlacePlan['rooms']
  onDraft: (draft: ThingDraft) => void
  onEffort: OnEffort
}

/** What may be said of a thing; only its kind must be. */
export const MendFields = ({ draft, rooms, onDraft, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const set = (said: Partial<ThingDraft>): void => onDraft({ ...draft, ...said })
  const kinds: readonly string[] = thingKinds
  return (
    <>
      <Field
        kind="select"
        label={t('field.kind')}
        value={draft.kind}
        onValue={(kind) => set({ kind })}
        options={[
          ...(draft.kind ? [] : [{ value: '', label: t('mend.kind') }]),
          ...(draft.kind && !kinds.includes(draft.kind) ? [draft.kind, ...kinds] : kinds).map((value) => ({
            value,
            label: sayThing(value, t),
          })),
        ]}
      />
      <Field
        kind="select"
        label={t('field.room')}
        value={draft.room ?? ''}
        onValue={(room) => set({ room: room || null })}
        options={[
          { value: '', label: t('draw.room.none') },
          ...rooms.map(({ id, name, number }) => ({
            value: id,
            label: [name, number].filter(Boolean).join(' '),
          })),
        ]}
      />
      <Field
        label={t('field.maker')}
        effortKey="estate.maker"
        onEffort={onEffort}
        value={draft.maker}
        maxLength={120}
        onValue={(maker) => set({ maker })}
      />
      <Field
        label={t('field.model')}
        effortKey="estate.model"
        onEffort={onEffort}
        value={draft.model}
        maxLength={120}
        onValue={(model) => set({ model })}
      />
      <Field
        label={t('field.serial')}
        effortKey="estate.serial"
        onEffort={onEffort}
        value={draft.serial}
        maxLength={120}
        onValue={(serial) => set({ serial })}
      />
      {draft.kind === 'meter' && <MeterFields draft={draft} onDraft={set} onEffort={onEffort} />}
      <div class="line">
        <Field
          kind="date"
          narrow
          label={t('field.installedOn')}
          effortKey="estate.installedOn"
          onEffort={onEffort}
          value={draft.installedOn}
          onValue={(installedOn) => set({ installedOn })}
        />
        <Field
          kind="date"
          narrow
          label={t('field.warrantyUntil')}
          effortKey="estate.warrantyUntil"
          onEffort={onEffort}
          value={draft.warrantyUntil}
          onValue={(warrantyUntil) => set({ warrantyUntil })}
        />
      </div>
    </>
  )
}

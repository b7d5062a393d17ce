import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { send } from '../sensors-client.ts'
import { TriedType } from './TriedType.tsx'
import { TypeFields } from './TypeFields.tsx'
import type { ToldType, TypeDraft } from './type-draft.ts'

type Props = { type: ToldType | undefined; onClose: (said: string) => void }

/** A model as somebody describes it: its values, its decoder, a message to try them on; another one of its name takes its place. */
export const TypeEditor = ({ type, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const acts = useActs(t('types.kept'))
  const [draft, setDraft] = useState<TypeDraft>({
    profile: type?.profile ?? '',
    fields: type?.fields ?? [{ path: '', metric: 'water', unit: 'm3' }],
    codec: type?.codec ?? '',
    licence: type?.licence ?? '',
  })
  const change = (part: Partial<TypeDraft>): void => setDraft({ ...draft, ...part })
  const ofKind = type?.profile === null ? type.kind : null
  const isWhole = (draft.profile.trim() || ofKind) && draft.fields.every(({ path }) => path.trim())
  const save = async (): Promise<void> => {
    const { profile, fields, codec, licence } = draft
    const data = {
      ...(ofKind
        ? { kind: ofKind }
        : { profile: profile.trim(), ...(type?.kind ? { kind: type.kind } : {}) }),
      fields,
      ...(codec.trim() ? { codec, ...(licence.trim() ? { licence: licence.trim() } : {}) } : {}),
    }
    if (await acts.act(send('deviceType.describe', newId(), data), t('types.saved')))
      onClose(t('types.saved'))
  }
  return (
    <section class="stack" aria-labelledby="type-editor">
      <h2 id="type-editor">{t(type ? 'types.edit' : 'types.new')}</h2>
      {ofKind ? (
        <p>{t('types.kind', { kind: t(`deviceKind.${ofKind}`) })}</p>
      ) : (
        <Field
          autoFocus
          label={t('types.profile')}
          hint={t('types.profile.hint')}
          value={draft.profile}
          maxLength={120}
          onValue={(profile) => change({ profile })}
        />
      )}
      <TypeFields fields={draft.fields} onFields={(fields) => change({ fields })} />
      <Field
        kind="area"
        rows={8}
        label={t('types.codec')}
        optional={t('types.optional')}
        hint={t('types.codec.hint')}
        value={draft.codec}
        onValue={(codec) => change({ codec })}
      />
      {draft.codec.trim() && (
        <Field
          narrow
          label={t('types.licence')}
          value={draft.licence}
          maxLength={80}
          onValue={(licence) => change({ licence })}
        />
      )}
      <TriedType draft={draft} />
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      <div class="line">
        <Button
          kind="primary"
          busy={acts.busy}
          onClick={() => void save()}
          {...(isWhole ? {} : { disabledReason: t('types.unfinished') })}
        >
          {t('types.save')}
        </Button>
        <Button onClick={() => onClose('')}>{t('types.cancel')}</Button>
      </div>
    </section>
  )
}

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isServicePhone } from '../../../kernel/core/phone.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choices } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { bareSiret, isSiret, saySiret } from '../../core/papers/siret.ts'
import { isTrade, trades } from '../../core/papers/trade-names.ts'
import { type FirmCard, paths, send } from './papers-client.ts'
import { capital } from './say-contract.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'

type Props = { firm: FirmCard | undefined; onClose: () => void }

/** A firm as it is known: new, or mended. The number is read by its key while it is typed. */
export const FirmSheet = ({ firm, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const spent = useSpent()
  const { busy, no, act } = useActs(t('papers.kept'))
  const [id] = useState(() => firm?.id ?? newId())
  const [tried, setTried] = useState(false)
  const [draft, setDraft] = useState(() => draftOf(firm))
  const set = (key: keyof typeof draft) => (value: string) => setDraft({ ...draft, [key]: value })
  const siret = bareSiret(draft.siret)
  const odd = siret !== '' && siret !== firm?.siret && !isSiret(siret)
  const away = firm !== undefined && firm.email !== '' && draft.email.trim() !== firm.email
  const wrongMail = draft.email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(draft.email.trim())
  const wrong = (key: 'phone' | 'onCall'): boolean =>
    draft[key].trim() !== '' && draft[key].trim() !== firm?.[key] && !isServicePhone(draft[key])
  const save = async (): Promise<void> => {
    setTried(true)
    if (!draft.name.trim() || odd || wrongMail || wrong('phone') || wrong('onCall')) return
    const { name, phone, onCall, email } = draft
    const data = {
      name: name.trim(),
      siret,
      trades: draft.trades,
      // What stands is not said again: it may be of before numbers were checked.
      ...(phone.trim() === firm?.phone ? {} : { phone: phone.trim() }),
      ...(onCall.trim() === firm?.onCall ? {} : { onCall: onCall.trim() }),
      email: email.trim(),
    }
    const said = t(firm ? 'papers.firm.mended' : 'papers.firm.added', { name: data.name })
    const did = await act(send('firm.know', id, data, { effort: spent.effort() }), said)
    if (!did) return
    tell(did === 'done' ? said : t('papers.kept'))
    onClose()
    if (!firm) goTo(paths.firm(id))
  }
  const shared = { onEffort: spent.onEffort }
  return (
    <Sheet
      open
      wide
      title={t(firm ? 'papers.firm.mend' : 'papers.firm.add')}
      closeLabel={t('papers.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void save()}>
          {t('papers.save')}
        </Button>
      }
    >
      <div class="stack">
        {no && <RefusalNotice kept={t('papers.draft.kept')}>{no}</RefusalNotice>}
        <Field
          {...shared}
          autoFocus
          label={t('papers.name')}
          value={draft.name}
          onValue={set('name')}
          maxLength={120}
          problem={tried && !draft.name.trim() ? t('papers.name.missing') : undefined}
          effortKey="firm.name"
        />
        <Field
          {...shared}
          label={t('papers.siret')}
          optional={t('papers.optional')}
          hint={siret && !odd ? t('papers.siret.right') : t('papers.siret.hint')}
          inputMode="numeric"
          value={draft.siret}
          onValue={set('siret')}
          maxLength={30}
          problem={odd && (tried || siret.length >= 14) ? t('refused.siret_wrong') : undefined}
          effortKey="firm.siret"
        />
        <Field
          {...shared}
          kind="tel"
          label={t('papers.phone')}
          optional={t('papers.optional')}
          value={draft.phone}
          onValue={set('phone')}
          problem={tried && wrong('phone') ? t('papers.phone.wrong') : undefined}
          maxLength={40}
          effortKey="firm.phone"
        />
        <Field
          {...shared}
          kind="tel"
          label={t('papers.onCall')}
          optional={t('papers.optional')}
          hint={t('papers.onCall.hint')}
          value={draft.onCall}
          onValue={set('onCall')}
          problem={tried && wrong('onCall') ? t('papers.phone.wrong') : undefined}
          maxLength={40}
          effortKey="firm.onCall"
        />
        <Field
          {...shared}
          kind="email"
          label={t('papers.email')}
          optional={t('papers.optional')}
          hint={away ? t('papers.email.changes', { email: firm.email }) : t('papers.email.hint')}
          problem={tried && wrongMail ? t('papers.email.wrong') : undefined}
          value={draft.email}
          onValue={set('email')}
          maxLength={200}
          effortKey="firm.email"
        />
        <Choices
          {...shared}
          layout="row"
          legend={t('papers.trades')}
          hint={t('papers.trades.hint')}
          options={trades.map((value) => ({ value, label: capital(t(`trade.${value}`)) }))}
          value={draft.trades}
          onValue={(value) => setDraft({ ...draft, trades: value.filter(isTrade) })}
          effortKey="firm.trades"
        />
      </div>
    </Sheet>
  )
}

const draftOf = (firm: FirmCard | undefined) => ({
  name: firm?.name ?? '',
  siret: saySiret(firm?.siret ?? ''),
  phone: firm?.phone ?? '',
  onCall: firm?.onCall ?? '',
  email: firm?.email ?? '',
  trades: [...(firm?.trades ?? [])],
})

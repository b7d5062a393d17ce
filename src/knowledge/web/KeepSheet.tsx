import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choices } from '../../kernel/web/parts/Choice.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { Slot } from '../../kernel/web/Slot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import type { Piece } from '../core/contract.ts'
import { aboutChoices, aboutOfTicks, type OfferedAbout, ticksOf } from './about-choices.ts'
import { send } from './knowledge-client.ts'
import './knowledge.css'

type Props = {
  /** the question that was answered; a piece bears the id of its own */
  question: string
  offered: OfferedAbout
  first: { asked: string; reply: string }
  /** the piece that is said anew: in its own words, or by the answer to this question */
  piece?: Piece | undefined
  onClose: () => void
}

/** Keeps an answer for the next one, or says it anew: the question and the answer without a name, and where it is of use. */
export const KeepSheet = ({ question, offered, first, piece, onClose }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const tell = useTell()
  const { onEffort, effort } = useSpent()
  const choices = aboutChoices(offered, speech)
  const [draft, setDraft] = useState({
    ...first,
    ticked: piece ? ticksOf(piece) : choices.slice(0, 1).map(({ option }) => option.value),
    forFirms: piece?.forFirms ?? false,
  })
  const [no, setNo] = useState<string>()
  const [busy, setBusy] = useState(false)
  const { asked, reply, ticked, forFirms } = draft
  const missing =
    asked.trim() && reply.trim()
      ? ticked.length
        ? undefined
        : t('knowledge.missing.about')
      : t('knowledge.missing.words')
  const keep = async (): Promise<void> => {
    setBusy(true)
    const told = {
      asked: asked.trim(),
      reply: reply.trim(),
      about: aboutOfTicks(choices, ticked),
      forFirms,
    }
    const outcome = piece
      ? await send(
          'knowledge.change',
          piece.id,
          { ...told, version: piece.version, ...(question === piece.id ? {} : { question }) },
          { effort: effort() },
        )
      : await send('knowledge.keep', question, told, { effort: effort() })
    setBusy(false)
    if (!outcome.ok) return setNo(outcome.message)
    tell(t('knowledge.kept'))
    onClose()
  }
  return (
    <Sheet
      open
      title={t(piece ? 'knowledge.change' : 'knowledge.keep')}
      closeLabel={t('knowledge.close')}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={busy}
          busyLabel={t('knowledge.keeping')}
          disabledReason={missing}
          onClick={() => void keep()}
        >
          {t('knowledge.keep.send')}
        </Button>
      }
    >
      <div class="stack">
        {no && <RefusalNotice kept={t('knowledge.draft.kept')}>{no}</RefusalNotice>}
        <p class="secondary">{t('knowledge.keep.lead')}</p>
        <Slot
          name="notice.words"
          field={{
            label: t('knowledge.asked'),
            value: asked,
            rows: 2,
            maxLength: 400,
            effortKey: 'knowledge.asked',
            onEffort,
            onValue: (words) => setDraft({ ...draft, asked: words }),
          }}
        />
        <Slot
          name="notice.words"
          field={{
            label: t('knowledge.reply'),
            value: reply,
            rows: 5,
            maxLength: 2000,
            effortKey: 'knowledge.reply',
            onEffort,
            onValue: (words) => setDraft({ ...draft, reply: words }),
          }}
        />
        <Choices
          legend={t('knowledge.about')}
          hint={t('knowledge.about.hint')}
          options={choices.map(({ option }) => option)}
          value={ticked}
          onValue={(value) => setDraft({ ...draft, ticked: value })}
          effortKey="knowledge.about"
          onEffort={onEffort}
        />
        <Choices
          legend={t('knowledge.readers')}
          options={[{ value: 'firms', label: t('knowledge.forFirms'), detail: t('knowledge.forFirms.hint') }]}
          value={forFirms ? ['firms'] : []}
          onValue={(value) => setDraft({ ...draft, forFirms: value.includes('firms') })}
        />
      </div>
    </Sheet>
  )
}

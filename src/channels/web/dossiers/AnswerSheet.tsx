import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice, Choices } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../../requests/core/contract.ts'
import type { DossierCard } from '../../core/peer/dossier-contract.ts'
import { likelyAnswer, readyWords } from '../../core/peer/ready-words.ts'
import {
  leastWords,
  motifOf,
  motifsFor,
  mostWithAnswer,
  type StateAnswer,
  wordsOf,
} from '../../core/state/state-reply.ts'
import { holdDossier, holdMs } from './dossiers-client.ts'
import { useDossierHold } from './useDossierHold.ts'

type Motif = ReturnType<typeof motifsFor>[number]
type Props = { dossier: DossierCard; thread: Thread; now: string; again: () => void; onClose: () => void }

/**
 * What goes to Signal-Logement, as it will be read there: its words are ready, from what was done. Nothing leaves before the button, nor in
 * the ten seconds after it.
 */
export const AnswerSheet = ({ dossier, thread, now, again, onClose }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const leave = useDossierHold(again)
  const { status, closure } = thread.request
  const { answers } = dossier
  const [what, setWhat] = useState<StateAnswer>(
    () => likelyAnswer(answers, { status, fixed: closure === 'done' }) ?? answers[0]!,
  )
  const [own, setOwn] = useState<string>()
  const [picked, setPicked] = useState<Motif>()
  const [notifies, setNotifies] = useState(false)
  const [files, setFiles] = useState<readonly string[]>([])
  const motifs = motifsFor(what)
  const proposed = what === 'close' && status === 'closed' ? motifOf(closure) : undefined
  const motif = [picked, proposed].find((one) => one && motifs.includes(one))
  const asked = wordsOf(what)
  const words = asked === 'none' ? '' : (own ?? readyWords(what, thread, { ...speech, now }))
  const said = words.trim()
  const isShort = said.length < leastWords && (asked === 'needed' || said.length > 0)
  const takesFiles = what === 'tell' || what === 'accept' || what === 'close'
  const tells = what === 'tell' || what === 'reopen' || (what === 'accept' && said.length > 0)
  const missing =
    motifs.length && !motif
      ? t('dossier.motif.first')
      : isShort
        ? t('dossier.words.first', { n: String(leastWords) })
        : files.length > mostWithAnswer.files
          ? t('dossier.files.most')
          : undefined
  const send = (): void => {
    const held = holdDossier(
      'dossier.answer',
      dossier.id,
      {
        request: thread.request.id,
        what,
        ...(motif ? { motif } : {}),
        ...(said ? { words: said } : {}),
        ...(tells && notifies ? { notifies } : {}),
        ...(takesFiles && files.length ? { files: [...files] } : {}),
      },
      { ms: holdMs, stays: true },
    )
    leave(held, t('dossier.soon'), t('dossier.gone'))
    onClose()
  }
  return (
    <Sheet
      open
      wide
      title={t('dossier.sheet')}
      closeLabel={t('office.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabledReason={missing} onClick={send}>
          {t('dossier.send')}
        </Button>
      }
    >
      <div class="stack">
        <Choice
          legend={t('dossier.what')}
          options={answers.map((value) => ({
            value,
            label: t(`dossier.what.${value}`),
            ...(value === 'reopen' ? { detail: t('dossier.what.reopen.detail') } : {}),
          }))}
          value={what}
          onValue={(next) => {
            setWhat(next)
            setOwn(undefined)
          }}
        />
        {motifs.length > 0 && (
          <Field
            kind="select"
            label={t('dossier.motif')}
            options={[
              ...(motif ? [] : [{ value: '', label: '—' }]),
              ...motifs.map((value) => ({ value, label: t(`dossier.motif.${value}`) })),
            ]}
            value={motif ?? ''}
            onValue={(next) => setPicked(motifs.find((one) => one === next))}
          />
        )}
        {asked !== 'none' && (
          <Slot
            name="notice.words"
            field={{
              label: t('dossier.words'),
              hint: t('dossier.words.hint'),
              value: words,
              onValue: setOwn,
              rows: 5,
              maxLength: mostWithAnswer.words,
              ...(asked === 'free' ? { optional: t('office.optional') } : {}),
            }}
          />
        )}
        {tells && (
          <Choices
            legend={t('dossier.notifies')}
            options={[{ value: 'yes', label: t('dossier.notifies.yes') }]}
            value={notifies ? ['yes'] : []}
            onValue={(value) => setNotifies(value.includes('yes'))}
          />
        )}
        {takesFiles && thread.photos.length > 0 && (
          <Choices
            legend={t('dossier.files')}
            layout="grid"
            {...(files.length > mostWithAnswer.files ? { problem: t('dossier.files.most') } : {})}
            options={thread.photos.map(({ sha256 }, i) => ({
              value: sha256,
              label: t('dossier.file', { n: String(i + 1) }),
              picture: `/api/files/${sha256}?size=thumb`,
            }))}
            value={files}
            onValue={setFiles}
          />
        )}
      </div>
    </Sheet>
  )
}

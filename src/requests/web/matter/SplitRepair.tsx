import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ofRole } from '../../../kernel/core/roles.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { CodeUnder } from '../../../kernel/core/words.ts'
import type { Proposal, Thread } from '../../core/contract.ts'
import { cutSentences } from '../../core/matter/cut-sentences.ts'
import { isMatter } from '../../core/nature/is-matter.ts'
import { GuardedField } from '../office/GuardedField.tsx'
import { useProposal } from '../office/useProposal.ts'
import { ActSheet } from '../thread/ActSheet.tsx'
import { useAct } from '../thread/useAct.ts'
import { useWordsDraft } from '../thread/useWordsDraft.ts'

type Props = { thread: Thread; onClose: () => void }

/** A leak in a letter about rent: the words that go along are chosen, and what it is follows them. */
export const SplitRepair = ({ thread, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { request } = thread
  const { act, busy, no } = useAct(request.id)
  const [words, setWords, drop] = useWordsDraft(request.id, 'splitOff')
  const [chosen, setChosen] = useState<string>()
  const [into] = useState(newId)
  const said = words.trim()
  const { unit, building } = request.place
  const { proposal } = useProposal(said ? { words: said, ...(unit ? { unit } : { building }) } : undefined)
  const natures = repairsOf(proposal)
  const nature = natures.find((code) => code === chosen) ?? natures[0]
  const left = sentencesOf(thread).filter((sentence) => !words.includes(sentence))
  const send = async (): Promise<void> => {
    if (!said || !nature) return
    if (!(await act('request.splitOff', { into, nature, words: said }, t('desk.split.done')))) return
    drop()
    onClose()
  }
  return (
    <ActSheet
      wide
      title={t('desk.split')}
      send={t('desk.split.send')}
      busy={busy}
      no={no}
      missing={said ? undefined : t('desk.split.words.needed')}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p class="secondary">{t('desk.split.hint')}</p>
      {left.length > 0 && (
        <fieldset class="stack-s">
          <legend>{t('desk.split.pick')}</legend>
          {left.map((sentence) => (
            <button
              key={sentence}
              type="button"
              class="md-sentence"
              aria-label={t('desk.split.add', { words: sentence })}
              onClick={() => setWords([said, sentence].filter(Boolean).join(' '))}
            >
              {sentence}
            </button>
          ))}
        </fieldset>
      )}
      <GuardedField
        label={t('desk.split.words')}
        rows={2}
        maxLength={4000}
        value={words}
        onValue={setWords}
        inputRef={(element) => element?.setAttribute('autofocus', '')}
      />
      {said && nature && (
        <Choice
          legend={t('desk.split.nature')}
          options={natures.map((code) => ({ value: code, label: t(`nature.${code}`) }))}
          value={nature}
          onValue={setChosen}
        />
      )}
    </ActSheet>
  )
}

/** The requests that were split off this matter, and the way to each. */
export const SplitRepairs = ({ thread, onSplit }: { thread: Thread; onSplit: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const parts = thread.entries.filter(({ type }) => type === 'request.splitOff')
  return (
    <>
      {parts.map(({ id, data }) => (
        <a key={id} class="alone" href={`/bureau/r/${String(data['into'])}`}>
          {t('desk.split.open')}
        </a>
      ))}
      {thread.can['splitOff'] === 'yes' && (
        <div>
          <Button small onClick={onSplit}>
            {t('desk.split')}
          </Button>
        </div>
      )}
    </>
  )
}

// What these words may be as a repair; whatever else there is to repair is always one of them.
const repairsOf = (proposal: Proposal | undefined): readonly CodeUnder<'nature'>[] =>
  proposal
    ? [
        ...new Set<CodeUnder<'nature'>>([
          proposal.nature,
          ...proposal.natures.map(({ code }) => code),
          'other.repair',
        ]),
      ]
        .filter((code) => !isMatter(code))
        .slice(0, 4)
    : []

// What whoever asked has said, in her own words.
const sentencesOf = ({ entries, requester }: Thread): string[] => [
  ...new Set(
    entries.flatMap(({ type, words, by }) =>
      words && ((requester && type === 'request.filed') || ofRole(by.role).reach === 'household')
        ? cutSentences(words)
        : [],
    ),
  ),
]

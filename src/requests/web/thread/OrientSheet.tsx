import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { OrderCard, RequestRow } from '../../core/contract.ts'
import { PossibleDuplicates } from '../office/PossibleDuplicates.tsx'
import { UrgencyQuestions } from '../office/UrgencyQuestions.tsx'
import { askedOf, type ProposalChanges, chosenOf, letterData, orientData } from '../../core/chosen-place.ts'
import { ProposalSentence } from '../office/ProposalSentence.tsx'
import { useProposal } from '../office/useProposal.ts'
import { ActSheet } from './ActSheet.tsx'
import { Recall } from './Recall.tsx'
import { useAct } from './useAct.ts'
import { useSameTrouble } from '../merge/useSameTrouble.ts'
import { useActDraft } from './useActDraft.ts'
import { whereOf } from './place-of-row.ts'
import { sayNext } from './say-step.ts'

type Props = {
  row: RequestRow
  /** the latest order: of what is contested, its firm comes again first */
  done: OrderCard | undefined
  now: string
  onClose: () => void
}

/** What waits until it is sent; a time that was free and an answer of a minute ago do not. */
type OrientDraft = { kept: Omit<ProposalChanges, 'slot'>; words: string }

/** To whoever does the work: proposed, changed in its words, sent in one go. */
export const OrientSheet = ({ row, done: last, now, onClose }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { act, busy, no } = useAct(row.id)
  const [{ kept, words }, say, drop] = useActDraft<OrientDraft>(row.id, 'orient', { kept: {}, words: '' })
  const [slot, setSlot] = useState('none')
  const changed = { ...kept, slot }
  const setChanged = ({ slot: time = 'none', ...rest }: ProposalChanges): void => {
    setSlot(time)
    say({ kept: rest })
  }
  const [answers, setAnswers] = useState<Record<string, boolean>>({})
  const {
    proposal: p,
    state,
    no: refused,
  } = useProposal({ request: row.id, answers, ...askedOf(changed) }, 0)
  // Answers as the requester gave them: before a hand changed anything here.
  const given = useRef<Readonly<Record<string, boolean>>>()
  if (p && !given.current) given.current = p.answers
  const [collective, setCollective] = useState(false)
  const same = p?.alike.filter((r) => r.place.unit !== null && r.place.unit === row.place.unit) ?? []
  // Somebody has acted in another window: to entrust it now would replace, perhaps at a price, what has just been done.
  const begun = useRef({ status: row.status, handler: row.handler })
  const [recalling, setRecalling] = useState(false)
  const leave = (): void => {
    drop()
    onClose()
  }
  const attach = async (outage: string): Promise<void> => {
    if (await act('request.attach', { outage })) leave()
  }
  const { join, joining, notJoined } = useSameTrouble(row, leave)
  const isBusy = busy || joining || recalling
  const hasMoved = !isBusy && (row.status !== begun.current.status || row.handler !== begun.current.handler)
  const send = async (): Promise<void> => {
    if (!p) return
    const chosen = chosenOf(p, changed)
    const before = given.current ?? {}
    const fresh = Object.fromEntries(
      Object.entries(answers).filter(([answer, yes]) => (before[answer] ?? false) !== yes),
    )
    // What differs from what the thread says is corrected first, in the thread, for everybody to see.
    const classify = {
      ...(chosen.nature === row.nature ? {} : { nature: chosen.nature }),
      ...(chosen.urgency === row.urgency ? {} : { urgency: chosen.urgency }),
      ...(chosen.liability === row.liability ? {} : { liability: chosen.liability }),
      ...(Object.keys(fresh).length ? { answers: fresh } : {}),
    }
    if (Object.keys(classify).length && !(await act('request.classify', classify))) return
    if (collective && !(await act('request.gather', { requests: p.together }))) return
    const orient = orientData(p, chosen)
    const who = chosen.to === 'firm' ? (p.contract?.firm.name ?? '') : t(`handler.${chosen.to}`)
    const done = orient
      ? await act(
          'request.orient',
          { ...orient, ...(words.trim() ? { words: words.trim() } : {}) },
          t('thread.oriented', { who }),
        )
      : await act('request.decline', letterData(p, row.lang ?? lang, words))
    if (done) leave()
  }
  return (
    <ActSheet
      wide
      ready
      title={t('thread.orient.title')}
      send={t('thread.orient.send')}
      busy={busy || joining}
      no={no ?? notJoined}
      missing={missingOf({ hasMoved, isReady: p !== undefined && state !== 'loading' }, t)}
      onSend={() => void send()}
      onClose={onClose}
    >
      {hasMoved && (
        <RefusalNotice>{t('thread.orient.moved', { next: sayNext(row, now, speech) })}</RefusalNotice>
      )}
      {row.status === 'contested' && last?.status === 'done' && (
        <Recall order={last} request={row.id} onBusy={setRecalling} onDone={leave} />
      )}
      {refused && <RefusalNotice>{refused}</RefusalNotice>}
      {!p && !refused && <Loading label={t('say.thinking')} shape="text" count={2} />}
      {p && (
        <>
          <PossibleDuplicates
            proposal={row.kind === 'outage' ? { ...p, outage: null, collective: false } : p}
            same={same}
            now={now}
            busy={busy || joining}
            onAttach={(outage) => void attach(outage)}
            onSame={(twin) => void join(twin)}
            collective={collective}
            onCollective={setCollective}
            danger={chosenOf(p, changed).urgency === 'U0'}
            told={{ ...whereOf(row), requests: [row.id, ...p.together] }}
          />
          <ProposalSentence
            proposal={p}
            changed={changed}
            onChanged={setChanged}
            where={row.place.unit && !row.place.part ? 'dwelling' : 'common'}
            now={now}
          />
          <UrgencyQuestions
            nature={p.nature}
            answers={{ ...p.answers, ...answers }}
            given={given.current}
            onAnswers={setAnswers}
          />
          <Field
            label={t('thread.orient.words')}
            optional={t('office.optional')}
            value={words}
            onValue={(next) => say({ words: next })}
          />
        </>
      )}
    </ActSheet>
  )
}

const missingOf = (
  { hasMoved, isReady }: { hasMoved: boolean; isReady: boolean },
  t: Speech['t'],
): string | undefined => {
  if (hasMoved) return t('thread.orient.again')
  return isReady ? undefined : t('office.loading')
}

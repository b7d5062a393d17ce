import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Effort } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { Icon } from '../../kernel/web/icons/Icon.tsx'
import { back } from '../../kernel/web/icons/icons.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import { useStanding } from '../../kernel/web/asked-questions.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choice } from '../../kernel/web/parts/Choice.tsx'
import { Field, type FieldProps } from '../../kernel/web/parts/Field.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { goTo, useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { type ReadyKind, readyKinds, readyNotice, type ReadyTime, readyTimes } from '../core/ready-notices.ts'
import { sheetOf } from './sheet-words.ts'
import { send } from './notices-client.ts'
import { endOf, startOf, whatIsMissing } from './posting-draft.ts'
import { type KnownBuilding, PosterPlace } from './PosterPlace.tsx'
import './notices.css'

type Props = {
  /** where this reader's notices live: `/terrain/avis`; one goes back there */
  path: string
  /** the caretaker's own buildings; without any, those of one's reach are found by name or address */
  buildings: readonly KnownBuilding[]
  /** a field that warns of what should not be written; a plain one unless given */
  guarded?: (props: Omit<FieldProps, 'kind'>) => JSX.Element
}

const PlainText = (props: Omit<FieldProps, 'kind'>): JSX.Element => <Field {...props} kind="area" />

/** Written once: the sheet for the door, and the mail to those who agreed. The address may say `building`, `entrance`, `request`, `title`, `words`. */
export const PostNotice = ({ path, buildings, guarded: Text = PlainText }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { query } = useHere()
  const today = dayOf(useNow())
  const only = buildings.length === 1 ? buildings[0]?.id : undefined
  const [where, setWhere] = useState({
    building: query.get('building') ?? only ?? '',
    entrance: query.get('entrance') ?? '',
  })
  const [title, setTitle] = useState(query.get('title') ?? '')
  const [words, setWords] = useState(query.get('words') ?? '')
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState(inDays(3))
  const [kind, setKind] = useState<ReadyKind>()
  const [time, setTime] = useState<ReadyTime>()
  const filled = useRef({ title: '', words: '' })
  // What was written by hand stays: only what a tap wrote is written again by the next one.
  const fill = (nextKind: ReadyKind, nextTime: ReadyTime | undefined): void => {
    setKind(nextKind)
    setTime(nextTime)
    if (!nextTime) return
    const ready = readyNotice(nextKind, nextTime, new Date().toISOString(), sheetOf(nextKind, t))
    if ([filled.current.title, ''].includes(title)) setTitle(ready.title)
    if ([filled.current.words, ''].includes(words)) setWords(ready.words)
    setUntil(inDays(ready.hangs))
    filled.current = ready
  }
  const [effort, setEffort] = useState<Effort>({})
  const [tried, setTried] = useState(false)
  const isEndAsked = useStanding('notice.ends')?.asks !== 'hidden'
  const missing = whatIsMissing(
    { building: where.building || undefined, title, words, from, until: isEndAsked ? until : from },
    today,
  )
  const problem = (field: keyof typeof missing): string | undefined =>
    tried && missing[field] ? t(`notice.${missing[field]}`) : undefined
  const spend = (key: string, seconds: number): void =>
    setEffort((spent) => ({ ...spent, [key]: (spent[key] ?? 0) + seconds }))
  const post = (): void => {
    setTried(true)
    if (Object.keys(missing).length) return
    const request = query.get('request')
    const data = {
      title: title.trim(),
      words: words.trim(),
      building: where.building,
      ...(where.entrance ? { entrance: where.entrance } : {}),
      ...(request ? { request } : {}),
      starts: startOf(from, new Date().toISOString()),
      ...(isEndAsked ? { ends: endOf(until) } : {}),
    }
    // Kept on the phone first: it leaves at once, or with the next network.
    void send('notice.post', newId(), data, { effort, leave: true })
    tell(t(navigator.onLine ? 'notice.sent' : 'notice.sent.later', { title: data.title }))
    goTo(path)
  }
  return (
    <form
      class="stack notice-form"
      onSubmit={(e) => {
        e.preventDefault()
        post()
      }}
    >
      <div class="notice-head">
        <a class="notice-back" href={path} aria-label={t('notice.back')}>
          <Icon of={back} />
        </a>
        <h1>{t('notice.post')}</h1>
      </div>
      <Choice
        legend={t('notice.ready')}
        layout="row"
        options={readyKinds.map((value) => ({ value, label: t(`notice.ready.${value}`) }))}
        value={kind}
        onValue={(value) => fill(value, time)}
      />
      {kind && (
        <Choice
          legend={t('notice.ready.when')}
          layout="row"
          options={readyTimes.map((value) => ({ value, label: t(`notice.ready.${value}`) }))}
          value={time}
          onValue={(value) => fill(kind, value)}
        />
      )}
      <PosterPlace buildings={buildings} value={where} onValue={setWhere} problem={problem('building')} />
      <Field
        label={t('notice.about')}
        hint={t('notice.about.hint')}
        value={title}
        onValue={setTitle}
        maxLength={90}
        problem={problem('title')}
        effortKey="notice.title"
        onEffort={spend}
      />
      <Text
        label={t('notice.words')}
        hint={t('notice.words.hint')}
        value={words}
        onValue={setWords}
        maxLength={1200}
        rows={5}
        problem={problem('words')}
        effortKey="notice.words"
        onEffort={spend}
      />
      <div class="notice-days">
        <Field kind="date" label={t('notice.from')} value={from} onValue={setFrom} />
        <Field
          kind="date"
          label={t('notice.until')}
          value={until}
          onValue={setUntil}
          problem={problem('until')}
          effortKey="notice.ends"
          onEffort={spend}
        />
      </div>
      <Button kind="primary" full type="submit">
        {t('notice.send')}
      </Button>
    </form>
  )
}

const inDays = (n: number): string => dayOf(new Date(Date.now() + n * 86_400_000).toISOString())

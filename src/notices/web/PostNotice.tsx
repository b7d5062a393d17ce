import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../kernel/core/dates.ts'
import type { Effort } from '../../kernel/core/command.ts'
import { dayNumberOf, instantOf, isoOf } from '../../kernel/core/zone.ts'
import { newId } from '../../kernel/web/ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field, type FieldProps } from '../../kernel/web/parts/Field.tsx'
import { Refused } from '../../kernel/web/parts/Refused.tsx'
import { useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { send } from './door.ts'
import { Poster } from './Poster.tsx'
import { UpNow } from './UpNow.tsx'
import { Where } from './Where.tsx'

type Props = {
  /** `building`, `entrance`, `request`: what is known already; else the address says it, else it is asked */
  params?: Record<string, string>
  /** a field that warns of what should not be written; a plain one unless given */
  text?: (props: Omit<FieldProps, 'kind'>) => JSX.Element
}

const PlainText = (props: Omit<FieldProps, 'kind'>): JSX.Element => <Field {...props} kind="area" />

/** Written once: the sheet for the door, and the mail to those who agreed. */
export const PostNotice = ({ params = {}, text: Text = PlainText }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const known = (key: string): string => params[key] ?? query.get(key) ?? ''
  const [where, setWhere] = useState({ building: known('building'), entrance: known('entrance') })
  const [title, setTitle] = useState(query.get('title') ?? '')
  const [words, setWords] = useState('')
  const [ends, setEnds] = useState(inDays(3))
  const [effort, setEffort] = useState<Effort>({})
  const [tried, setTried] = useState(false)
  const [state, setState] = useState<'writing' | 'leaving' | 'kept'>('writing')
  const [no, setNo] = useState<string>()
  const [posted, setPosted] = useState<string>()
  const spend = (key: string, seconds: number): void =>
    setEffort((spent) => ({ ...spent, [key]: (spent[key] ?? 0) + seconds }))
  const missing = {
    building: where.building ? undefined : t('notice.empty.building'),
    title: title.trim() ? undefined : t('notice.empty.heading'),
    words: words.trim() ? undefined : t('notice.empty.words'),
  }
  const post = async (): Promise<void> => {
    setTried(true)
    if (missing.building || missing.title || missing.words) return
    const id = newId()
    const { building, entrance } = where
    const request = known('request')
    setState('leaving')
    setNo(undefined)
    const sent = send(
      'notice.post',
      id,
      {
        title: title.trim(),
        words: words.trim(),
        building,
        ...(entrance ? { entrance } : {}),
        ...(request ? { request } : {}),
        starts: new Date().toISOString(),
        ends: endOf(ends),
      },
      { effort },
    )
    if (!navigator.onLine) return setState('kept')
    const outcome = await sent
    setState('writing')
    if (outcome.ok) setPosted(id)
    else setNo(outcome.message)
  }
  if (posted) return <Poster params={{ id: posted }} />
  return (
    <div class="stack-l">
      <form
        class="stack"
        onSubmit={(e) => {
          e.preventDefault()
          void post()
        }}
      >
        <h1>{t('notice.title')}</h1>
        <Where value={where} onValue={setWhere} problem={tried ? missing.building : undefined} />
        <Field
          label={t('notice.heading')}
          value={title}
          onValue={setTitle}
          maxLength={90}
          problem={tried ? missing.title : undefined}
          effortKey="notice.title"
          onEffort={spend}
        />
        <Text
          label={t('notice.words')}
          value={words}
          onValue={setWords}
          maxLength={1200}
          rows={5}
          problem={tried ? missing.words : undefined}
          effortKey="notice.words"
          onEffort={spend}
        />
        <Field
          kind="date"
          narrow
          label={t('notice.ends')}
          hint={t('notice.ends.hint')}
          value={ends}
          onValue={setEnds}
          effortKey="notice.ends"
          onEffort={spend}
        />
        {no && <Refused>{no}</Refused>}
        {state === 'kept' && <p role="status">{t('notice.kept')}</p>}
        <p>
          <Button kind="primary" type="submit" busy={state === 'leaving'} busyLabel={t('notice.posting')}>
            {t('notice.post')}
          </Button>
        </p>
      </form>
      <UpNow building={where.building || undefined} />
    </div>
  )
}

const inDays = (n: number): string => dayOf(new Date(Date.now() + n * 86_400_000).toISOString())

/** The midnight that ends that day in Paris. An empty or half-typed date ends today, which the server will refuse politely or take. */
const endOf = (day: string): string => {
  const known = /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : inDays(0)
  return isoOf(instantOf('Europe/Paris', dayNumberOf(known) + 1, 0))
}

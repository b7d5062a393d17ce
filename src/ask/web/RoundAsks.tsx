import type { JSX } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import { dayOf } from '../../kernel/core/dates.ts'
import { Icon } from '../../kernel/web/icons/Icon.tsx'
import { check } from '../../kernel/web/icons/icons.ts'
import { useStanding } from '../../kernel/web/asked-questions.ts'
import { AskedLabel } from '../../kernel/web/parts/AskedMark.tsx'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { useNow } from '../../kernel/web/useNow.ts'
import type { PhonePoints } from '../core/contract.ts'
import { keyOfQuestion } from '../core/effort-of-question.ts'
import { send, useAsk } from './ask-client.ts'
import type { TapClock } from './count-tap.ts'
import { keyOfPoint, settleAnswers, type ShownAnswers, useAnswersHere } from './pending-answers.ts'
import { useTapClock } from './useTapClock.ts'
import './RoundAsks.css'

type Question = PhonePoints['questions'][number]
type Point = PhonePoints['points'][number]

/** What head office asks of this stop of the round, after all else there: one tap each, with one line of why. */
export const RoundAsks = ({
  building,
  entrance,
}: {
  building: string
  entrance: string | null
}): JSX.Element | null => {
  const { data } = useAsk('ask.points', {}, true)
  const today = dayOf(useNow())
  const answers = useAnswersHere()
  useEffect(() => {
    if (data) settleAnswers(data.points.map(({ question, thing }) => keyOfPoint(question, thing)))
  }, [data])
  const here = (data?.points ?? []).filter(
    (point) =>
      point.building === building &&
      (entrance === null || point.entrance === null || point.entrance === entrance),
  )
  const asked = (data?.questions ?? []).filter(
    ({ id, endsOn }) => endsOn >= today && here.some(({ question }) => question === id),
  )
  if (!asked.length) return null
  return (
    <AskedAtStop key={`${building} ${entrance}`}>
      {(clock) =>
        asked.map((question) => (
          <AskedHere
            key={question.id}
            question={question}
            said={data!.said}
            points={here.filter((point) => point.question === question.id)}
            answers={answers}
            clock={clock}
          />
        ))
      }
    </AskedAtStop>
  )
}

const AskedAtStop = ({ children }: { children: (clock: TapClock) => JSX.Element[] }): JSX.Element => {
  const [clock, around] = useTapClock()
  return (
    <div class="round-asks" ref={around}>
      {children(clock)}
    </div>
  )
}

type PointWords = PhonePoints['said']
type AskedProps = {
  question: Question
  said: PointWords
  points: readonly Point[]
  answers: ShownAnswers
  clock: TapClock
}

const AskedHere = ({ question, said, points, answers, clock }: AskedProps): JSX.Element | null => {
  const { id, words, purpose, asker } = question
  const field = keyOfQuestion(id)
  const standing = useStanding(field)
  const labelId = useId()
  const say = (thing: string, value: string): void =>
    void send('ask.answer', id, { thing, value }, { leave: true, effort: { [field]: clock.tap() } })
  // Nobody has said why it is asked: it is asked no more.
  if (standing?.asks === 'hidden') return null
  return (
    <section class="round-ask">
      <AskedLabel field={field} question={words} labelId={labelId}>
        <h3 id={labelId}>{words}</h3>
      </AskedLabel>
      <p class="secondary">
        {[asker, purpose].join(', ')} <a href="/terrain/siege">{said.more}</a>
      </p>
      <ul class="round-ask-points">
        {points.map((point) => (
          <AskedPoint
            key={point.thing}
            question={question}
            label={point.label || said.here}
            said={said}
            given={answers[keyOfPoint(id, point.thing)]}
            onSay={(value) => say(point.thing, value)}
          />
        ))}
      </ul>
    </section>
  )
}

type PointProps = {
  question: Question
  said: PointWords
  label: string
  given: string | undefined
  onSay: (value: string) => void
}

const AskedPoint = ({ question, said: words, label, given, onSay }: PointProps): JSX.Element => {
  const { answer, choices } = question
  const [isChanging, setChanging] = useState(false)
  const say = (value: string): void => {
    setChanging(false)
    onSay(value)
  }
  const options =
    answer === 'yesno'
      ? [
          { value: 'yes', said: words.yes },
          { value: 'no', said: words.no },
        ]
      : answer === 'choice'
        ? choices.map((said, i) => ({ value: String(i), said }))
        : []
  const all = [...options, { value: 'unseen', said: words.unseen }]
  if (given !== undefined && !isChanging)
    return (
      <li class="round-ask-done" role="status">
        <Icon of={check} size={20} /> {label}
        <span class="secondary">
          {[words.kept, all.find(({ value }) => value === given)?.said ?? given].join(', ')}
        </span>
        {words.change && (
          <Button small kind="plain" onClick={() => setChanging(true)} label={`${words.change}, ${label}`}>
            {words.change}
          </Button>
        )}
      </li>
    )
  return (
    <li>
      <span class="round-ask-thing">{label}</span>
      {answer === 'number' && <NumberAnswer label={label} words={words} onSay={say} />}
      <span class="round-ask-taps">
        {all.map(({ value, said }) => (
          <Button
            key={value}
            kind={value === 'unseen' ? 'plain' : 'quiet'}
            onClick={() => say(value)}
            label={`${said}, ${label}`}
          >
            {said}
          </Button>
        ))}
      </span>
    </li>
  )
}

type NumberProps = { label: string; words: PointWords; onSay: (value: string) => void }

const NumberAnswer = ({ label, words, onSay }: NumberProps): JSX.Element => {
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const fits = /^\d{1,6}$/.test(typed)
  return (
    <span class="round-ask-number">
      <Field
        narrow
        hideLabel
        inputMode="numeric"
        label={`${words.number}, ${label}`}
        value={typed}
        onValue={setTyped}
        problem={tried && !fits ? words.missing : undefined}
      />
      <Button onClick={() => (fits ? onSay(typed) : setTried(true))}>{words.send}</Button>
    </span>
  )
}

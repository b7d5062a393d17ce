import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { list, warning } from '../../../kernel/web/icons/icons.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { type StackDwelling, yearsOld } from './stack-rows.ts'

type Props = { dwelling: StackDwelling; href: (unit: string) => string; today: string }

/** A dwelling by its door: who lives there, and by a sign and a word each, what is open, alerted, or old. */
export const StackBox = ({ dwelling, href, today }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { id, open, danger, alerts, boiler, vacantSince } = dwelling
  return (
    <li class={`stack-box${vacantSince ? ' stack-vacant' : ''}${danger ? ' stack-danger' : ''}`}>
      <p class="stack-door">
        <a href={href(id)}>{sayStackDoor(dwelling, speech)}</a>
        {open > 0 && (
          <span class="stack-mark figures" title={t(danger ? 'stack.danger' : 'stack.open', { n: open })}>
            <Icon of={danger ? warning : list} size={16} />
            <span aria-hidden="true">{open}</span>
            <span class="hidden-text">{t(danger ? 'stack.danger' : 'stack.open', { n: open })}</span>
          </span>
        )}
      </p>
      <p class="stack-who">{sayLived(dwelling, today, speech)}</p>
      {alerts.length > 0 && (
        <p class="stack-alert" title={alerts.map((code) => t(`alert.${code}`)).join(', ')}>
          <Icon of={warning} size={16} /> {t(`alert.${alerts[0]!}`)}
          {alerts.length > 1 && ` +${alerts.length - 1}`}
        </p>
      )}
      {boiler && <p class="secondary figures">{t('stack.boiler', { n: yearsOld(boiler, today) })}</p>}
    </li>
  )
}

export const sayStackDoor = ({ door, ref }: StackDwelling, { t }: Speech): string =>
  door ? t('stack.door', { door }) : ref

/** Who lives there, or that nobody does, and since when. */
export const sayLived = (
  { names, lived, vacantSince }: StackDwelling,
  today: string,
  { t, lang }: Speech,
): string => {
  if (names) return names
  if (lived) return t('stack.lived')
  return vacantSince
    ? t('stack.vacant', { day: sayDay(`${vacantSince}T12:00:00Z`, lang, `${today}T12:00:00Z`) })
    : t('stack.unknown')
}

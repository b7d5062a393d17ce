import type { JSX } from 'preact'
import { sayCode } from '../../kernel/core/words.ts'
import { Icon } from '../../kernel/web/icons/Icon.tsx'
import { mail, warning } from '../../kernel/web/icons/icons.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { useSayReady } from '../../kernel/web/useSayReady.ts'
import type { LeftNotice } from '../core/contract.ts'
import { hasFailed, isUntold, type LeftLine, leftLines } from '../core/left-notice.ts'
import { useLeft, useLeftKnown } from './left-of-thread.ts'
import './left-notices.css'

/** Under an entry of a thread: to whom it was told, by which way, and what became of that. Failures are seen; the rest is quiet. */
export const LeftNotices = ({
  request,
  entry,
  failed = false,
  onReady,
}: {
  request: string
  entry: string
  failed?: boolean
  onReady?: () => void
}): JSX.Element | null => {
  const { t } = useSpeech()
  useSayReady(useLeftKnown(request), request, onReady)
  const left = useLeft(request).filter((notice) => notice.entry === entry)
  const lines = leftLines(left).filter((line) => !failed || hasFailure(line))
  if (lines.length === 0) return null
  return (
    <ul class="left" aria-label={t('left.label')}>
      {lines.map((line) => (
        <Line key={keyOf(line)} line={line} />
      ))}
    </ul>
  )
}

const keyOf = (line: LeftLine<LeftNotice>): string => ('one' in line ? line.one : line.many)[0]?.id ?? ''

const hasFailure = (line: LeftLine<LeftNotice>): boolean =>
  'one' in line && line.one.some(({ state }) => hasFailed(state))

const Line = ({ line }: { line: LeftLine<LeftNotice> }): JSX.Element => {
  const { t } = useSpeech()
  const failed = hasFailure(line)
  const untold = 'one' in line && isUntold(line.one)
  return (
    <li class={untold ? 'left-failed left-untold' : failed ? 'left-failed' : 'secondary'}>
      <Icon of={failed ? warning : mail} size={16} />
      <span>
        {'one' in line
          ? t('left.line', {
              to: line.one[0]?.to || t('left.someone'),
              steps: saySteps(line.one, t),
            })
          : t('left.line', {
              to: t('left.many', { n: line.many.length }),
              steps: saySteps(line.many.slice(0, 1), t),
            })}
      </span>
    </li>
  )
}

/** "courriel revenu, la boîte n’existe pas, lettre à imprimer". */
const saySteps = (tried: readonly LeftNotice[], t: Speech['t']): string =>
  [
    ...tried.flatMap(({ way, state, why }) => [
      sayCode(t, `left.${way}`, state),
      ...(why && hasFailed(state) ? [t(`left.why.${why}`)] : []),
    ]),
    ...(isUntold(tried) ? [t('left.untold')] : []),
  ].join(', ')

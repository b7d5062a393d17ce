import type { JSX } from 'preact'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { Difference } from '../../../core/contract.ts'
import { sayDate, sayValue } from '../say-place.ts'

type Props = {
  row: Difference
  side: Difference['says'] | null
  keys: string
  onPick: (() => void) | undefined
}

/** What one of the two says; pressed, it is what stands from now on. */
export const Side = ({ row, side, keys, onPick }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const words = (
    <>
      <span class="differ-value">
        {side ? sayValue(row.field, side, row.family, speech) : t('differ.no')}
      </span>
      <span class="differ-source">
        {side
          ? [t(`source.${side.source}`), sayDate(side.at, lang), side.by ?? '']
              .filter(Boolean)
              .join('\u00a0· ')
          : t('differ.no.hint')}
      </span>
    </>
  )
  return onPick ? (
    <button type="button" class="differ-side" aria-keyshortcuts={keys} onClick={onPick}>
      {words}
    </button>
  ) : (
    <p class="differ-side">{words}</p>
  )
}

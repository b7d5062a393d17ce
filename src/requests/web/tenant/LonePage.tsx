import type { JSX } from 'preact'
import { Empty, type EmptyProps } from '../../../kernel/web/parts/Empty.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'

/** A page with nothing on it but why, and what to do. */
export const LonePage = (props: EmptyProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      <h1 class="hidden-text">{t('follow.title')}</h1>
      <Empty {...props} />
    </>
  )
}

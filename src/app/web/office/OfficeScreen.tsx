import type { JSX } from 'preact'
import { DrawSpoken } from '../../../kernel/web/draw-spoken.tsx'
import { findScreen } from '../../../kernel/web/find-screen.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { paths } from '../../../requests/web/office/office-paths.ts'
import { office } from '../slices.ts'

/** The screen of this address, from the slice that declares it. */
export const Screen = (): JSX.Element => {
  const { t } = useSpeech()
  const { path } = useHere()
  const found = findScreen(office, path)
  if (found) return <DrawSpoken of={found.screen} given={found.params} label={t('office.loading')} />
  return (
    <Empty
      page
      title={t('office.nowhere')}
      action={<Button href={paths.todo}>{t('office.nav.todo')}</Button>}
    />
  )
}

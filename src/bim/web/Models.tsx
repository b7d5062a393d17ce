import type { JSX } from 'preact'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { match, useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { root } from './bim-client.ts'
import { ModelList } from './models/ModelList.tsx'
import { Revision } from './revision/Revision.tsx'
import './models.css'

/** `/bureau/maquettes/BUILDING`: what was delivered; `…/REVISION`: what one delivery says, and what it would change. */
export const Models = (): JSX.Element => {
  const { t } = useSpeech()
  const { path } = useHere()
  const list = match(`${root}/:building`, path)
  if (list) return <ModelList key={list['building']} building={list['building']!} />
  const one = match(`${root}/:building/:revision`, path) ?? match(`${root}/:building/:revision/:face`, path)
  if (one)
    return (
      <Revision
        key={one['revision']}
        building={one['building']!}
        revision={one['revision']!}
        face={one['face'] ?? ''}
      />
    )
  return (
    <Empty
      page
      title={t('models.choose')}
      action={<Button href="/bureau/patrimoine">{t('models.choose.go')}</Button>}
    >
      {t('models.choose.hint')}
    </Empty>
  )
}

import type { JSX } from 'preact'
import { match, useHere } from '../../../kernel/web/router.ts'
import { NoticesPage } from '../../../notices/web/Notices.tsx'
import { PostNotice } from '../../../notices/web/PostNotice.tsx'
import { Poster } from '../../../notices/web/Poster.tsx'
import { useAsk } from '../../../requests/web/office/requests-client.ts'
import { GuardedField } from '../../../requests/web/office/GuardedField.tsx'

export const noticesPath = '/bureau/affichage'

/** What hangs in the halls, the way to put one up, and each as it is printed. */
export const Notices = (): JSX.Element => {
  const { path } = useHere()
  const { data } = useAsk('request.help', {})
  const one = match(`${noticesPath}/:id`, path)?.['id']
  return (
    <div class="paper">
      {one === undefined ? (
        <NoticesPage path={noticesPath} />
      ) : one === 'nouveau' ? (
        <PostNotice path={noticesPath} buildings={[]} guarded={GuardedField} />
      ) : (
        <Poster id={one} path={noticesPath} from={data?.landlord ?? ''} />
      )}
    </div>
  )
}

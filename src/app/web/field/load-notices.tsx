import type { ComponentProps, JSX } from 'preact'
import { PostNotice } from '../../../notices/web/PostNotice.tsx'
import { GuardedField } from '../../../requests/web/office/GuardedField.tsx'

// In one piece: the sheet of a notice is printed next, perhaps when the network has gone.
export { Notices, NoticesPage } from '../../../notices/web/Notices.tsx'
export { Poster } from '../../../notices/web/Poster.tsx'

/** A notice, with its words read over his shoulder. */
export const Post = (props: Omit<ComponentProps<typeof PostNotice>, 'guarded'>): JSX.Element => (
  <PostNotice {...props} guarded={GuardedField} />
)

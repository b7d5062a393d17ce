import { filtersOf, firstPageOf, isOn, narrowingOf } from '../../../requests/web/office/list-tabs.ts'
import { askEarly, bringFirstEnglish, keptAs } from './early.ts'

// The frame that stands before the scripts wears the theme of this device.
const theme = keptAs('loge.theme')
if (theme) document.documentElement.dataset['theme'] = theme

// Who sits at the desk, what burns, and what the address shows: a thread, or the list of what there is to do. Asked while the
// scripts are on their way.
const [, id] = /^\/bureau\/r\/([\da-f-]{36})$/.exec(location.pathname) ?? []
const query = new URLSearchParams(location.search)
const isList = location.pathname === '/bureau/a-faire' && !isOn(query.get('questions'))
askEarly(
  {
    me: {},
    ...(id ? { 'request.thread': { id } } : {}),
    ...(isList
      ? { 'request.list': firstPageOf(filtersOf(query)), 'request.counts': narrowingOf(query) }
      : {}),
    ...(id || isList ? { 'danger.list': {} } : {}),
  },
  {},
)
bringFirstEnglish()

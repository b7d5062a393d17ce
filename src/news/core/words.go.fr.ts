/** How its pages are called by the box that goes anywhere. */
export const fr = { 'go.news': 'Actualités', 'go.news.write': 'Publier une actualité' }

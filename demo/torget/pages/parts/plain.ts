/** Torget as itself: nobody else's markers, an answer box below each post. */
import type { EditorComponent } from '../editors/editor.ts';
import type { Skin } from './skin.ts';

export function plainSkin(editor: EditorComponent, base = ''): Skin {
  return {
    editors: { post: editor, comment: editor, message: editor },
    writes: 'page',
    answers: 'below',
    ownAnswersInFeed: false,
    keys: { post: ['ctrl-enter'], comment: ['ctrl-enter'] },
    limit: 1000,
    toast: false,
    marks: {
      editor: { role: 'textbox', 'aria-label': 'Nytt innlegg', 'aria-multiline': 'true' },
      'comment-editor': { role: 'textbox', 'aria-label': 'Svar', 'aria-multiline': 'true' },
      'message-editor': { role: 'textbox', 'aria-label': 'Melding' },
    },
    handle: (handle) => handle,
    path: (post) => `${base}/${post.author.handle}/${post.id}`,
    profile: ({ handle }) => `${base}/${handle}`,
  };
}

/**
 * The form's editor brings its own fonts and names the same ones on another host besides; before
 * anyone signs in it asks a status page whether the code host is well. Neither leaves this site.
 */
export function formStaysHome() {
  return {
    name: 'form-stays-home',
    transform: (code: string, id: string) =>
      id.includes('@sveltia/cms/npm/')
        ? code
            .replaceAll(/@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, '')
            .replaceAll(/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g, noStatus)
        : undefined,
  };
}

const noStatus = 'data:application/json,%7B%22status%22%3A%7B%22indicator%22%3A%22none%22%7D%7D';

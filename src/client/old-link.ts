/**
 * A link to an answer that was made with older questions: finds how far its answers still hold,
 * and offers to go on from there.
 */
class OldLink extends HTMLElement {
  async connectedCallback() {
    const home = `${document.documentElement.dataset['base'] ?? '/'}find-help/`;
    const link = this.querySelector('a');
    if (!link || !location.pathname.startsWith(home)) return;
    const codes = location.pathname.slice(home.length).split('/').filter(Boolean);
    for (let kept = codes.length - 1; kept >= 0; kept -= 1) {
      const address =
        home +
        codes
          .slice(0, kept)
          .map((code) => `${code}/`)
          .join('');
      const answer = await fetch(address).catch(() => undefined);
      if (!answer?.ok) continue;
      link.href = address;
      this.hidden = false;
      return;
    }
  }
}

customElements.define('old-link', OldLink);

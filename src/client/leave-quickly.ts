/** Leaves at once: the page goes blank, and the other site takes its place in the history of this tab. */
class LeaveQuickly extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    link?.addEventListener('click', (event) => {
      event.preventDefault();
      document.title = 'Weather';
      document.body.replaceChildren();
      location.replace(link.href);
    });
  }
}

if (!customElements.get('leave-quickly')) customElements.define('leave-quickly', LeaveQuickly);

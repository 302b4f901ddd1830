// Everything works without this file; it saves a reader from losing her place.

const switches = document.querySelector('[data-type-switch]')
switches?.addEventListener('click', (event) => {
  event.preventDefault()
  const large = document.documentElement.classList.toggle('large')
  document.cookie = `type=${large ? 'large' : 'normal'}; max-age=31536000; path=/; samesite=lax`
  switches.textContent = large ? switches.dataset.normal : switches.dataset.large
})

const print = document.querySelector('[data-print]')
if (print) print.hidden = false
print?.querySelector('button')?.addEventListener('click', () => window.print())

// Paper has no summary to open.
const closed = new Set()
window.addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details:not([open])')) {
    details.open = true
    closed.add(details)
  }
})
window.addEventListener('afterprint', () => {
  for (const details of closed) details.open = false
  closed.clear()
})

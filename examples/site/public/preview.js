// Shown in the admin beside the form: the page is read anew when the clerk has saved.
const { admin } = document.currentScript.dataset

window.addEventListener('message', ({ origin, data }) => {
  if (origin === admin && data?.type === 'payload-document-event') window.location.reload()
})

if (window.parent !== window) window.parent.postMessage({ type: 'payload-live-preview', ready: true }, admin)

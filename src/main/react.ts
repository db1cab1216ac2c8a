/** React by itself, so that it is run in a task of its own before the rest of the title is. */
import 'react-dom/client';

-- When whoever sits there last showed once more what opens the account: asked before a way in changes, and good for some minutes.
ALTER TABLE sign_in ADD COLUMN confirmed_at timestamptz;

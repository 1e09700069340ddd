"""The pictures of the guide and of README, taken by a script so that they never age."""
